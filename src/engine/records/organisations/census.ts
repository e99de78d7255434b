import type { Article } from '../../articles/article.js';
import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import type { Span } from '../../text/span.js';
import { readNames } from '../../values/names.js';
import { findMeetings } from '../people/meetings.js';
import { type Naming, namingsOf } from '../people/naming.js';
import type { Person } from '../people/person.js';
import { indexNamings } from '../people/personIndex.js';
import { findSayings } from '../people/sayings.js';
import { type SpokenSentence, withDeeds } from '../people/withDeeds.js';
import { type BodyNaming, readBodies } from './bodyNaming.js';
import { collectOrganisations } from './collectOrganisations.js';
import type { Organisation } from './organisation.js';

/** Everybody and everything that a collection names. */
export interface Census {
  /** Most mentioned first, with what they said and whom they met. */
  readonly people: readonly Person[];
  /** Most mentioned first. */
  readonly organisations: readonly Organisation[];
}

/** How many sentences are read in one step: a few milliseconds. */
const AT_ONCE = 40;

/** Longest sentence that is read, in UTF-16 code units: a longer line is a table or junk, and the time would grow with its square. */
const LONGEST = 4_000;

/** Reads the sentences of a collection, which come article by article in reading order, once for all records. */
export function* takeCensus(
  sentences: readonly Sentence[],
  casing: Casing,
): Generator<undefined, Census> {
  const namings: Naming[] = [];
  const bodies: BodyNaming[] = [];
  const spoken: SpokenSentence[] = [];
  for (const [order, sentence] of sentences.entries()) {
    if (order % AT_ONCE === 0) yield;
    if (sentence.kind === 'furniture' || sentence.end - sentence.start > LONGEST) continue;
    const { text } = sentence.article;
    const named = readNames(text, sentence, casing);
    namings.push(...namingsOf(sentence, order, named));
    bodies.push(...readBodies(sentence, named, casing));
    const sayings = findSayings(text, sentence, named);
    const meetings = findMeetings(named);
    spoken.push({ sentence, sayings, meetings });
  }
  const index = yield* indexNamings(namings);
  const people = yield* withDeeds(index, spoken);
  const organisations = yield* collectOrganisations(withoutPeople(bodies, index.mentionsIn));
  return { people, organisations };
}

/** A name that turned out to be somebody's is no organisation's. */
function withoutPeople(
  bodies: readonly BodyNaming[],
  mentionsIn: (
    sentence: { readonly article: Article; readonly start: number } & Sentence,
  ) => readonly {
    readonly span: Span;
  }[],
): BodyNaming[] {
  return bodies.filter(
    ({ sentence, span, kind }) =>
      kind !== 'possible' ||
      !mentionsIn(sentence).some(
        (mention) => mention.span.start < span.end && span.start < mention.span.end,
      ),
  );
}

import { cite } from '../../articles/citation.js';
import type { Sentence } from '../../articles/passage.js';
import type { Span } from '../../text/span.js';
import type { Utterance } from './person.js';
import type { Saying } from './sayings.js';

/** A sentence of an article with its sayings and the names that stand in it, in reading order. */
export interface ToldSentence<Speaker> {
  readonly sentence: Sentence;
  readonly sayings: readonly Saying[];
  readonly named: readonly { readonly span: Span; readonly person: Speaker }[];
}

/** Most sentences back to which `she` may refer. */
const FARTHEST = 5;

/**
 * Gives each saying of an article to its speaker. `He` and `she` are whoever spoke last, unless another
 * person has been named since; direct speech that begins or goes on in sentences beside the one
 * with the verb is quoted with it when it is one unbroken stretch.
 */
export function assignSayings<Speaker>(
  told: readonly ToldSentence<Speaker>[],
  isHe: (speaker: Speaker) => boolean | undefined,
): { readonly speaker: Speaker; readonly utterance: Utterance }[] {
  const found: { readonly speaker: Speaker; readonly utterance: Utterance }[] = [];
  let last: { readonly speaker: Speaker; readonly at: number } | undefined;
  for (const [at, { sentence, sayings, named }] of told.entries()) {
    // A teaser is another story, and a caption interrupts none.
    if (sentence.kind === 'teaser') last = undefined;
    for (const saying of sayings) {
      const speaker = saying.pronoun
        ? spokenOf(saying, sentence, last, at, isHe)
        : named.find(
            ({ span }) => span.start < saying.subject.end && saying.subject.start < span.end,
          )?.person;
      if (speaker === undefined) continue;
      last = { speaker, at };
      found.push({ speaker, utterance: toUtterance(told, at, saying) });
    }
    const other = named.some(({ person }) => person !== last?.speaker);
    if (other && sayings.length === 0 && sentence.kind === 'paragraph') last = undefined;
  }
  return found;
}

function spokenOf<Speaker>(
  { subject }: Saying,
  { article: { text } }: Sentence,
  last: { readonly speaker: Speaker; readonly at: number } | undefined,
  at: number,
  isHe: (speaker: Speaker) => boolean | undefined,
): Speaker | undefined {
  if (last === undefined || at - last.at > FARTHEST) return undefined;
  const he = text.slice(subject.start, subject.end).toLowerCase() === 'he';
  return (isHe(last.speaker) ?? he) === he ? last.speaker : undefined;
}

function toUtterance<Speaker>(
  told: readonly ToldSentence<Speaker>[],
  at: number,
  { subject, pronoun, verb, words, form }: Saying,
): Utterance {
  const { sentence } = told[at] as ToldSentence<Speaker>; // the caller keeps `at` in range
  const { article } = sentence;
  let start = sentence.start;
  // `"One. Two," Lan said.`: the speech opened in the sentence before, in the same paragraph.
  if (form === 'direct' && words.start === sentence.start) {
    const before = told[at - 1]?.sentence;
    const opened = before !== undefined && /^["“]/.test(article.text.slice(before.start));
    if (opened && before.article === article && before.block === sentence.block) {
      start = before.start;
    }
  }
  const quote = cite(article, { start, end: sentence.end });
  const from = start === sentence.start ? words.start : start + 1;
  return {
    quote,
    words: { start: from, end: words.end },
    verb,
    form,
    pronoun: pronoun ? subject : undefined,
    alsoIn: [],
  };
}

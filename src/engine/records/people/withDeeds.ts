import type { Article } from '../../articles/article.js';
import { cite } from '../../articles/citation.js';
import type { Sentence } from '../../articles/passage.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { genderOf } from './genderOf.js';
import type { Meeting, Person, Utterance } from './person.js';
import type { PersonIndex } from './personIndex.js';
import type { Saying } from './sayings.js';
import { assignSayings, type ToldSentence } from './utterances.js';

/** What one sentence tells of sayings and meetings, before it is known whose. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  readonly sayings: readonly Saying[];
  readonly meetings: readonly (readonly [Span, Span])[];
}

/** How many articles are worked on in one step. */
const AT_ONCE = 50;

/** The people of an index with what they said and whom they met; `spoken` comes in reading order. */
export function* withDeeds(
  index: PersonIndex,
  spoken: readonly SpokenSentence[],
): Generator<undefined, Person[]> {
  const deeds = new Map<Person, { said: Utterance[]; met: Meeting[] }>();
  const of = (person: Person) => {
    const known = deeds.get(person) ?? { said: [], met: [] };
    deeds.set(person, known);
    return known;
  };
  const byArticle = new Map<Article, SpokenSentence[]>();
  for (const one of spoken) {
    const list = byArticle.get(one.sentence.article);
    if (list === undefined) byArticle.set(one.sentence.article, [one]);
    else list.push(one);
  }
  const genders = new Map<Person, boolean | undefined>();
  const isHe = (person: Person) => {
    if (!genders.has(person)) genders.set(person, genderOf(person));
    return genders.get(person);
  };
  for (const [at, list] of [...byArticle.values()].entries()) {
    if (at % AT_ONCE === 0) yield;
    const told: ToldSentence<Person>[] = list.map(({ sentence, sayings }) => ({
      sentence,
      sayings,
      named: index.mentionsIn(sentence),
    }));
    for (const { speaker, utterance } of assignSayings(told, isHe))
      of(speaker).said.push(utterance);
    for (const { sentence, meetings } of list) {
      for (const [one, other] of meetings) addMeeting(index, sentence, one, other, of);
    }
  }
  return index.people.map((person) => {
    const { said, met } = deeds.get(person) ?? { said: [], met: [] };
    return {
      ...person,
      said: withoutTwins(said, ({ quote, words }) =>
        quote.article.text.slice(words.start, words.end),
      ),
      met: withoutTwins(met, ({ quote, name }) => `${name}\n${quote.text}`),
    };
  });
}

function addMeeting(
  { mentionsIn }: PersonIndex,
  sentence: Sentence,
  one: Span,
  other: Span,
  of: (person: Person) => { readonly met: Meeting[] },
): void {
  const named = mentionsIn(sentence);
  const [a, b] = [one, other].map((span) =>
    named.find((mention) => mention.span.start === span.start),
  );
  if (a === undefined || b === undefined || a.person === b.person) return;
  const quote = cite(sentence.article, sentence);
  const pair = [
    [a, b],
    [b, a],
  ] as const;
  for (const [who, whom] of pair) {
    const { met } = of(who.person);
    const known = met.some(
      (meeting) =>
        meeting.name === whom.person.name &&
        meeting.quote.start === quote.start &&
        meeting.quote.article === quote.article,
    );
    if (!known) met.push({ quote, other: whom.span, name: whom.person.name, alsoIn: [] });
  }
}

/** The same words in another file are one record with several sources. */
function withoutTwins<One extends Utterance | Meeting>(
  list: readonly One[],
  wordsOf: (one: One) => string,
): One[] {
  const kept = new Map<string, One>();
  for (const one of list) {
    const key = fold(wordsOf(one)).replace(/\s+/g, ' ').trim();
    const before = kept.get(key);
    if (before === undefined) kept.set(key, one);
    else kept.set(key, { ...before, alsoIn: [...before.alsoIn, one.quote] });
  }
  return [...kept.values()];
}

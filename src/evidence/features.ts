import type { Question, QuestionTerm } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { type AnswerSpan, HARD_TYPES, SOFT_TYPES } from './answerSpans.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import { measureNeeds } from './necessity.js';
import { longestInOrder, nearPairs, smallestWindow } from './order.js';
import { substitutions } from './substitutions.js';

/** What speaks for and against a sentence as the answer: names with what they measure. 0–1 unless the line says otherwise. */
export const FEATURES = {
  coverage:
    "Rarity-weighted share of the question's words found in the sentence or lent by its context.",
  ownWords: 'The same for the sentence alone and without the names.',
  order:
    "Rarity-weighted share of the question's words that stand in the sentence in the question's order.",
  pairs: 'Share of neighbouring question words that stand close together in the sentence.',
  window:
    'How densely the matched words stand: matches over the words of the smallest stretch that holds them.',
  lostNames:
    'Rarity of the name words that neither sentence nor context has, summed and divided by 10.',
  lostNouns: 'The same for nouns.',
  lostVerbs: 'The same for verbs.',
  lostDescribing: 'The same for adjectives and adverbs.',
  lostNumbers: 'The same for figures.',
  missing:
    'Sum over the lost words of −log(1 − need), each by the share of it that is lost, over 4, up to 2; need is how likely an answer is to hold the word.',
  needed: 'Share of the need that sentence and context meet.',
  neededOwn: 'Share of the need that the sentence meets.',
  worstMissing: 'Need of the most needed word, by the share of it that is lost.',
  unknownWords: 'Number of words that the collection does not know and that are no names, up to 3.',
  names: 'How well the least-found name is found in the story; 1 without names.',
  period: 'How well the asked period holds; 1 without one.',
  direction: 'How well the asked direction of trade holds; 1 without one.',
  type: 'Whether something new of the asked type stands there; 0.5 for a looser form of it, and for types that have no form of their own.',
  closeness: "How near the likeliest short answer stands to the question's words.",
  post: 'How well a role in the sentence fits the post asked for; 1 without one.',
  premise:
    'How well it is told that what the question takes for granted happened; 1 when it takes nothing.',
  unclear:
    'Number of constraints of which neither sentence nor context says whether they hold, up to 3.',
  focus: 'How well the noun that the answer is bound to is found in the sentence; 1 without one.',
  otherName:
    "Number of the question's lost names or figures beside whose neighbour another name or figure stands, up to 2.",
  otherWord: 'The same for other words, up to 2.',
  opposite: 'Number of lost words whose opposite stands in the sentence, up to 2.',
  negation: 'Whether exactly one of question and sentence denies.',
  retrieval: "The passage's retrieval score over the best passage's.",
  headline: 'Whether the sentence is a headline.',
  caption: 'Whether the sentence is a caption.',
  teaser: 'Whether the sentence is a teaser.',
  length: 'Words of the sentence, over 60, up to 1.',
  size: "Number n of the question's words that count, as n / (n + 2).",
} as const satisfies Readonly<Record<string, string>>;

export type FeatureName = keyof typeof FEATURES;
export type Features = Readonly<Record<FeatureName, number>>;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[]; // Object.keys forgets the literal keys

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|\w+n['’]t|cannot)\b/i;

/** What a sentence was found to be before it is measured. */
export interface Findings {
  readonly covers: readonly TermCover[];
  /** How likely an answer is to hold each of the question's terms, 0–1. */
  readonly needs: readonly number[];
  readonly constraints: readonly Constraint[];
  /** Nearest first. */
  readonly spans: readonly AnswerSpan[];
  /** The passage's retrieval score over the best passage's, 0–1. */
  readonly retrieval: number;
}

/** Measures one sentence against the question. */
export function measureFeatures(
  question: Question,
  context: SentenceContext,
  findings: Findings,
): Features {
  const { covers, needs, constraints, spans, retrieval } = findings;
  const { analysis } = context;
  const { sentence } = analysis;
  const counted = question.terms.flatMap((term, at) => {
    const cover = covers[at];
    return cover === undefined || term.asking ? [] : [{ term, cover }];
  });
  const words = counted.filter(({ term }) => term.kind !== 'name');
  // A subject that the story has been about all along need not be named again.
  const present = counted.filter(
    ({ term, cover }) => term.kind !== 'name' || cover.own > 0 || cover.all < 0.3,
  );
  const lost = (belongs: (term: QuestionTerm) => boolean) =>
    Math.min(
      3,
      counted.reduce(
        (sum, { term, cover }) => (belongs(term) ? sum + Math.max(0, 1 - cover.all) : sum),
        0,
      ),
    );
  const ofClass = (wanted: QuestionTerm['wordClass']) => (term: QuestionTerm) =>
    term.kind === 'word' && term.wordClass === wanted;
  const degree = (name: Constraint['name']) =>
    constraints.find((constraint) => constraint.name === name)?.degree ?? 1;
  const other = substitutions(question, covers, analysis);
  const denies = (text: string) => NEGATION.test(text);
  return {
    coverage: ratio(counted, ({ cover }) => cover.all),
    ownWords: ratio(words, ({ cover }) => cover.own),
    order: inOrder(present),
    pairs: nearPairs(present.map(({ cover }) => cover.places)),
    window: smallestWindow(present.map(({ cover }) => cover.places)),
    lostNames: lost(({ kind }) => kind === 'name'),
    lostNouns: lost(ofClass('noun')),
    lostVerbs: lost(ofClass('verb')),
    lostDescribing: lost(
      (term) => term.kind === 'word' && term.wordClass !== 'noun' && term.wordClass !== 'verb',
    ),
    lostNumbers: lost(({ kind }) => kind === 'number'),
    ...measureNeeds(needs, covers),
    unknownWords: Math.min(
      3,
      counted.filter(({ term }) => !term.known && term.kind !== 'name').length,
    ),
    names: degree('names'),
    period: degree('period'),
    direction: degree('direction'),
    type:
      spans[0] !== undefined
        ? spans[0].strength === 'strong'
          ? 1
          : 0.5
        : HARD_TYPES.has(question.asked.type) || SOFT_TYPES.has(question.asked.type)
          ? 0
          : 0.5,
    closeness: Math.min(1, (spans[0]?.closeness ?? 0) * 2.5),
    post: degree('post'),
    premise: degree('premise'),
    unclear: Math.min(3, constraints.filter(({ state }) => state === 'unclear').length),
    focus: degree('focus'),
    otherName: Math.min(2, other.names),
    otherWord: Math.min(2, other.words),
    opposite: Math.min(
      2,
      counted.filter(
        ({ term, cover }) =>
          cover.own === 0 && term.opposites.some((other) => analysis.places.has(other)),
      ).length,
    ),
    negation:
      denies(question.text) === denies(sentence.article.text.slice(sentence.start, sentence.end))
        ? 0
        : 1,
    retrieval,
    headline: sentence.kind === 'headline' ? 1 : 0,
    caption: sentence.kind === 'caption' ? 1 : 0,
    teaser: sentence.kind === 'teaser' ? 1 : 0,
    length: Math.min(1, analysis.tokens.length / 60),
    size: counted.length / (counted.length + 2),
  };
}

interface Counted {
  readonly term: QuestionTerm;
  readonly cover: TermCover;
}

/** Mean of a value over words, weighted by their rarity; 0 for no words. */
function ratio(entries: readonly Counted[], value: (entry: Counted) => number): number {
  const total = entries.reduce((sum, { term }) => sum + term.idf, 0);
  return total === 0
    ? 0
    : entries.reduce((sum, entry) => sum + entry.term.idf * value(entry), 0) / total;
}

function inOrder(entries: readonly Counted[]): number {
  const total = entries.reduce((sum, { term }) => sum + term.idf, 0);
  const placed = entries.map(({ term, cover }) => ({
    places: cover.places,
    weight: term.idf * cover.own,
  }));
  return total === 0 ? 0 : longestInOrder(placed) / total;
}

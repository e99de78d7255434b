import { postings } from './countPairs.js';
import type { TrialArticle, TrialQuestion } from './trials.js';

/** What may stand for a term, each with its strength 0–1. */
export type Alternatives = (
  term: string,
) => readonly (readonly [other: string, strength: number])[];

/** How one source of related words does on articles. */
export interface WordsMeasure {
  readonly questions: number;
  /** Question words missing from the sentence with the answer. */
  readonly missing: number;
  /** Share of those for which a related word stands there. */
  readonly gold: number;
  /** The same share in the best-matching wrong sentences of the article. */
  readonly wrong: number;
  /** The same share in the best-matching sentence for a question that nothing answers; NaN without such questions. */
  readonly trap: number;
  /** Share of the questions whose answering sentence is the article's best by weighted coverage, and mean reciprocal rank. */
  readonly first: number;
  readonly reciprocal: number;
}

/** So many best-matching wrong sentences of an article are looked at for each question. */
const WRONG = 5;

/** Measures a source of related words: what it finds in right sentences and in wrong ones, and what that does to their order. */
export function measureWords(
  articles: readonly TrialArticle[],
  weigh: (term: string) => number,
  alternatives: Alternatives,
): WordsMeasure {
  const gold = { missing: 0, covered: 0 };
  const wrong = { missing: 0, covered: 0 };
  const trap = { missing: 0, covered: 0 };
  let [questions, first, reciprocal] = [0, 0, 0];
  for (const { sentences, questions: asked, traps } of articles) {
    const holding = postings({ sentences });
    const score = (question: Pick<TrialQuestion, 'words' | 'terms'>, source: Alternatives) =>
      scoreSentences(question, holding, weigh, source);
    const look = (words: readonly string[], place: number, sum: typeof gold) => {
      const terms = sentences[place] ?? new Set();
      for (const word of words) {
        if (terms.has(word)) continue;
        sum.missing++;
        if (alternatives(word).some(([other]) => terms.has(other))) sum.covered++;
      }
    };
    for (const question of asked) {
      questions++;
      look(question.words, question.gold, gold);
      const plain = bestFirst(score(question, () => [])).filter((place) => place !== question.gold);
      for (const place of plain.slice(0, WRONG)) look(question.words, place, wrong);
      const rank = rankOf(question.gold, score(question, alternatives));
      first += rank === 1 ? 1 : 0;
      reciprocal += rank === undefined ? 0 : 1 / rank;
    }
    for (const question of traps) {
      const near = new Set(question.places);
      const best = bestFirst(score(question, () => [])).find((place) => near.has(place));
      if (best !== undefined) look(question.words, best, trap);
    }
  }
  const share = ({ covered, missing }: typeof gold) => covered / missing;
  return {
    questions,
    missing: gold.missing,
    gold: share(gold),
    wrong: share(wrong),
    trap: share(trap),
    first: first / questions,
    reciprocal: reciprocal / questions,
  };
}

/** Weighted coverage of the question by each sentence that holds anything of it. */
function scoreSentences(
  { words, terms }: Pick<TrialQuestion, 'words' | 'terms'>,
  holding: ReadonlyMap<string, ReadonlySet<number>>,
  weigh: (term: string) => number,
  alternatives: Alternatives,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const term of terms) {
    const best = new Map<number, number>();
    for (const place of holding.get(term) ?? []) best.set(place, 1);
    for (const [other, strength] of words.includes(term) ? alternatives(term) : []) {
      for (const place of holding.get(other) ?? [])
        if ((best.get(place) ?? 0) < strength) best.set(place, strength);
    }
    for (const [place, strength] of best)
      scores.set(place, (scores.get(place) ?? 0) + strength * weigh(term));
  }
  return scores;
}

function bestFirst(scores: ReadonlyMap<number, number>): readonly number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([place]) => place);
}

/** From 1, ties in the order of the text; `undefined` for a sentence without any score. */
function rankOf(place: number, scores: ReadonlyMap<number, number>): number | undefined {
  const rank = bestFirst(scores).indexOf(place);
  return rank < 0 ? undefined : rank + 1;
}

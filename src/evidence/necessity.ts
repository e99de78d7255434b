import type { WordClass } from '../language/wordClass.js';
import type { AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import type { TermCover } from './coverage.js';

/** What a term can be for the question of whether an answer can do without it. */
export const TERM_CLASSES = ['name', 'number', 'noun', 'verb', 'describing', 'other'] as const;
export type TermClass = 'name' | WordClass;

/** What is known of a question's term before any sentence is looked at. */
export interface TermTraits {
  readonly term: string;
  readonly termClass: TermClass;
  /** Inverse document frequency, in eighths, up to 1. */
  readonly rarity: number;
  /** Whether the answer is bound to it ("which *company*"). */
  readonly focus: boolean;
  readonly last: boolean;
  /** Whether the collection has it. */
  readonly known: boolean;
  /** Whether it only helps to ask, so that nothing is lost with it. */
  readonly asking: boolean;
  readonly type: AnswerType;
  /** Terms of the question, in twelfths, up to 1. */
  readonly size: number;
}

/**
 * How likely a question's term is to stand in, or right around, the sentence that answers: log-odds as
 * a sum. "Type" and "happen" seldom do, names nearly always. (Zhao and Callan 2010, "Term necessity
 * prediction", for retrieval.)
 */
export interface Necessity {
  readonly bias: number;
  readonly rarity: number;
  readonly focus: number;
  readonly last: number;
  readonly known: number;
  readonly size: number;
  readonly classes: Readonly<Record<TermClass, number>>;
  readonly types: Readonly<Record<AnswerType, number>>;
  /** By term, for common words; what is not listed adds nothing. */
  readonly terms: Readonly<Record<string, number>>;
}

/** What the lost terms of a sentence say, by the features' names. */
export interface NeedFeatures {
  readonly missing: number;
  readonly needed: number;
  readonly neededOwn: number;
  readonly worstMissing: number;
}

/** No term is taken to be quite needless, nor to be needed without fail. */
const RANGE = { least: 0.02, most: 0.98 } as const;

/** The traits of a question's terms, in their order. */
export function traitsOf({ terms, asked }: Question): TermTraits[] {
  return terms.map((term, at) => ({
    term: term.term,
    termClass: term.kind === 'word' ? term.wordClass : term.kind,
    rarity: Math.min(1, term.idf / 8),
    focus: term.folded === asked.focus,
    last: at === terms.length - 1,
    known: term.known,
    asking: term.asking,
    type: asked.type,
    size: Math.min(1, terms.length / 12),
  }));
}

/** The probability of each term to be in an answer, 0–1; 0 for terms that only ask. */
export function needsOf(traits: readonly TermTraits[], necessity: Necessity): number[] {
  return traits.map((trait) => {
    if (trait.asking) return 0;
    const logOdds =
      necessity.bias +
      necessity.rarity * trait.rarity +
      (trait.focus ? necessity.focus : 0) +
      (trait.last ? necessity.last : 0) +
      (trait.known ? necessity.known : 0) +
      necessity.size * trait.size +
      necessity.classes[trait.termClass] +
      necessity.types[trait.type] +
      (Object.hasOwn(necessity.terms, trait.term) ? (necessity.terms[trait.term] ?? 0) : 0);
    const need = 1 / (1 + Math.exp(-logOdds));
    return Math.max(RANGE.least, Math.min(RANGE.most, need));
  });
}

/** What the terms that a sentence lacks say, given how much each is needed; both in the order of the terms. */
export function measureNeeds(
  needs: readonly number[],
  covers: readonly Pick<TermCover, 'own' | 'all'>[],
): NeedFeatures {
  let missing = 0;
  let worst = 0;
  let total = 0;
  let around = 0;
  let own = 0;
  for (const [at, need] of needs.entries()) {
    const cover = covers[at];
    if (cover === undefined || need === 0) continue;
    missing -= (1 - cover.all) * Math.log(1 - need);
    worst = Math.max(worst, (1 - cover.all) * need);
    total += need;
    around += need * cover.all;
    own += need * cover.own;
  }
  return {
    missing: Math.min(2, missing / 4),
    needed: total === 0 ? 0 : around / total,
    neededOwn: total === 0 ? 0 : own / total,
    worstMissing: worst,
  };
}

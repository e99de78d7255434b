import type { SentenceAnalysis } from '../evidence/sentenceAnalysis.js';
import { contains } from '../text/span.js';
import { termOf } from '../text/termOf.js';
import { wordClassOf } from '../text/wordClass.js';
import type { Amount } from '../values/amounts.js';
import { LIGHT_WORDS } from './claimWords.js';
import { figuresOf } from './figuresOf.js';
import { clauseAt, type FigurePair, type Held, type Match } from './held.js';
import { matchFlow } from './matchTrade.js';

/** Which figure of the sentence stands for which of the claim. */
export interface FigureMatch {
  readonly match: Match;
  /** Every figure of the claim with the one in its place, unless the match is silent. */
  readonly figures: readonly FigurePair[];
}

/**
 * Holds every figure of the claim against the sentence's figures of its kind. A figure only counts in its
 * own place: what the claim says of it must not stand in the clause of another figure.
 */
export function matchFigures(held: Held): FigureMatch {
  const { claim, context } = held;
  const asked = figuresOf(claim.analysis);
  const silent: FigureMatch = { match: { state: 'silent' }, figures: [] };
  const ordered = inOrder(asked, figuresOf(context.analysis), held);
  if (ordered !== undefined) return { match: { state: 'same' }, figures: ordered };
  const figures: FigurePair[] = [];
  let differing: Amount | undefined;
  for (const amount of asked) {
    const places = placesOf(amount, held);
    const same = places.find((other) => sameValue(amount, other));
    // The value stands there, but said of something else; or several values would do.
    const place = same ?? (places.length === 1 ? places[0] : undefined);
    if (place === undefined) return silent;
    figures.push({ asked: amount, stated: place });
    if (same !== undefined) continue;
    if (differing !== undefined || !sameThing(amount, place, held)) return silent;
    differing = place;
  }
  return {
    match: differing === undefined ? { state: 'same' } : { state: 'differs', stated: differing },
    figures,
  };
}

/** The sentence's figures of which the claim may speak. */
function placesOf(amount: Amount, held: Held): Amount[] {
  const { claim, context } = held;
  const alike = figuresOf(context.analysis).filter((other) =>
    comparable(amount, claim.analysis, other, context.analysis),
  );
  const counted = alike.filter((other) => sameThing(amount, other, held));
  const rivals = counted.length > 0 ? counted : alike;
  const places = rivals.filter((other) => isPlace(other, rivals, held));
  // Of exports and imports in one sentence the one that flows as the claim says.
  const flowing = places.filter(
    (other) => matchFlow(held, { asked: amount, stated: other }).state === 'same',
  );
  return flowing.length > 0 ? flowing : places;
}

/** Two or more figures that the sentence states one after the other as the claim does. */
function inOrder(
  asked: readonly Amount[],
  stated: readonly Amount[],
  { claim, context }: Held,
): FigurePair[] | undefined {
  if (asked.length < 2) return undefined;
  for (let from = 0; from + asked.length <= stated.length; from++) {
    const run = asked.flatMap((amount, at): FigurePair[] => {
      const other = stated[from + at];
      const equal =
        other !== undefined &&
        sameValue(amount, other) &&
        comparable(amount, claim.analysis, other, context.analysis);
      return equal ? [{ asked: amount, stated: other }] : [];
    });
    if (run.length === asked.length) return run;
  }
  return undefined;
}

function sameValue(one: Amount, other: Amount): boolean {
  return one.value !== undefined && one.value === other.value;
}

/** Whether two figures count in the same, and neither is a change or a base where the other is a level. */
function comparable(
  asked: Amount,
  claim: SentenceAnalysis,
  stated: Amount,
  sentence: SentenceAnalysis,
): boolean {
  if (asked.kind !== stated.kind || unitTerms(asked) !== unitTerms(stated)) return false;
  const [one, other] = [roleOf(asked, claim), roleOf(stated, sentence)];
  if (one !== other && (one !== 'level' || other !== 'level')) return false;
  const [bound, held] = [boundOf(asked, claim), boundOf(stated, sentence)];
  // "more than 200" is not what "200" says; "200" for "about 200" is a reader's rounding.
  return bound === held || (bound === 'none' && held === 'about');
}

function unitTerms({ unit }: Amount): string {
  return (unit ?? '')
    .split(/[\s-]/)
    .map((word) => UNIT_SIGNS[word] ?? termOf(word))
    .join(' ');
}

const UNIT_SIGNS: Readonly<Record<string, string>> = { m: 'meter', t: 'ton', g: 'gram', h: 'hour' };

/** `by`: how much something changed; `base`: what it is compared with; `level`: what it is. */
function roleOf(amount: Amount, { tokens }: SentenceAnalysis): 'by' | 'base' | 'level' {
  const at = tokens.findIndex(({ end }) => end > amount.start);
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const { folded = '', kind } = tokens[back] ?? {};
    if (folded === 'by' && amount.kind !== 'share') return 'by';
    if (
      /^(?:from|against|than|versus)$/.test(folded) &&
      !/^(?:more|less|fewer)$/.test(tokens[back - 1]?.folded ?? '')
    )
      return 'base';
    if (/^(?:with|to)$/.test(folded) && /^compared$/.test(tokens[back - 1]?.folded ?? ''))
      return 'base';
    if (kind === 'number' || wordClassOf(folded) === 'noun') break;
  }
  return 'level';
}

function boundOf(
  amount: Amount,
  { sentence, tokens }: SentenceAnalysis,
): 'more' | 'less' | 'about' | 'none' {
  const at = tokens.findIndex(({ end }) => end > amount.start);
  const from = tokens[Math.max(0, at - 3)]?.start ?? sentence.start;
  const before = sentence.article.text.slice(from, amount.start).toLowerCase();
  if (
    /\b(?:more than|over|above|exceed\w*|at least|upwards of|surpass\w*)\s+\S{0,3}\s*$/.test(before)
  )
    return 'more';
  if (/\b(?:less than|fewer than|under|below|at most|up to)\s+\S{0,3}\s*$/.test(before))
    return 'less';
  if (
    /\b(?:about|around|roughly|nearly|almost|some|approximately|an? estimated)\s+\S{0,3}\s*$/.test(
      before,
    )
  )
    return 'about';
  return 'none';
}

/** Whether what the claim says may be said of this figure, and not only of another of its kind in another clause. */
function isPlace(figure: Amount, alike: readonly Amount[], held: Held): boolean {
  const { context, covers, stated, claim } = held;
  const rivals = alike.filter((other) => other !== figure);
  if (rivals.length === 0) return true;
  const { tokens, sentence } = context.analysis;
  if (/\brespectively\b/i.test(sentence.article.text.slice(sentence.start, sentence.end)))
    return false;
  const own = clauseAt(stated, figure);
  const taken = new Set(rivals.map((rival) => clauseAt(stated, rival)));
  if (taken.has(own)) return false;
  const matched = new Set(covers.flatMap(({ places }) => places));
  // A subject of its own that the claim does not speak of: "imports stood at 5".
  const strange = tokens.some(
    ({ term, kind, start, folded, capital }, at) =>
      stated.of[at] === own &&
      term !== undefined &&
      kind === 'word' &&
      start < figure.start &&
      !matched.has(at) &&
      !LIGHT_WORDS.has(term) &&
      (capital || wordClassOf(folded) === 'noun') &&
      !context.analysis.periods.some((period) => contains(period, tokens[at] ?? figure)),
  );
  return covers.every(({ places }, term) => {
    if (places.length === 0 || claim.question.terms[term]?.kind === 'number') return true;
    const standsIn = places.map((at) => stated.of[at] ?? 0);
    if (standsIn.some((clause) => clause === own || !taken.has(clause))) return true;
    return !strange && standsIn.some((clause) => clause < own);
  });
}

/** Whether two bare numbers count the same: the word of weight right behind both, one adjective apart, is one. */
function sameThing(asked: Amount, stated: Amount, { claim, context }: Held): boolean {
  if (asked.kind !== 'number') return true;
  const one = counted(claim.analysis, asked);
  return one.some((term) => counted(context.analysis, stated).includes(term));
}

function counted({ tokens }: SentenceAnalysis, { end }: Amount): string[] {
  const from = tokens.findIndex(({ start }) => start >= end);
  const [first, second] = from < 0 ? [] : tokens.slice(from, from + 2);
  if (first?.term === undefined) return [];
  const further = wordClassOf(first.folded) === 'describing' ? second?.term : undefined;
  return further === undefined ? [first.term] : [first.term, further];
}

import { cite } from '../articles/citation.js';
import type { Constraint } from '../evidence/constraint.js';
import type { Evidence } from '../evidence/rankEvidence.js';
import type { RefusalCode } from '../evidence/refusalCode.js';
import { isBroken, objections, type Verdict } from '../evidence/verdict.js';
import type { Question } from '../question/question.js';
import type { SmallTalk } from '../question/smallTalk.js';
import { findPeriods } from '../values/periods.js';
import type { Refusal } from './outcome.js';
import type { RefusalGround } from './refusalGround.js';
import { wordRefusal } from './wordRefusal.js';

const NEAREST = 3;
/** A passage that shares less than this with the question is not near; showing it would help nobody. */
const NEAR_COVERAGE = 0.35;

/** The refusal of a message that asks nothing of the articles. */
export function refuseSmallTalk(kind: SmallTalk): Refusal {
  const code: RefusalCode = kind === 'instruction' ? 'instruction' : 'not-a-question';
  return {
    outcome: 'refusal',
    confidence: 1,
    reason: reason(code, { kind: 'small-talk', of: kind }),
    unsure: false,
    nearest: [],
  };
}

/**
 * The refusal of a question that nothing found surely answers: the constraint that stood in the way, and
 * what comes nearest, or is likeliest to answer when the confidence is at least `unsureFrom`.
 */
export function refuse(
  question: Question,
  { verdicts }: Evidence,
  confidence: number,
  unsureFrom: number,
): Refusal {
  const unsure = confidence >= unsureFrom;
  const near = [...verdicts]
    .sort((a, b) => nearness(b) - nearness(a))
    .filter(({ features }) => features.coverage >= NEAR_COVERAGE);
  return {
    outcome: 'refusal',
    confidence: 1 - confidence,
    reason: reasonFor(question, near, unsure),
    unsure,
    nearest: (unsure ? verdicts.filter((verdict) => !isBroken(verdict)) : near)
      .slice(0, NEAREST)
      .map(({ sentence }) => cite(sentence.article, sentence)),
  };
}

/** A sentence that breaks one constraint but has all the words is nearer than one that breaks none and has few. */
function nearness(verdict: Verdict): number {
  return (
    verdict.features.coverage * 3 - objections(verdict).length * 0.4 + verdict.features.type * 0.3
  );
}

function reasonFor(
  question: Question,
  near: readonly Verdict[],
  unsure: boolean,
): Refusal['reason'] {
  const unknown = question.terms.filter(({ known, asking }) => !known && !asking);
  if (unknown.length > 0) {
    const words = unknown.map(({ folded }) => folded);
    return reason('unknown-words', { kind: 'unknown-words', words });
  }
  // What stood in the way of other sentences says little when one may answer.
  if (unsure) return reason('not-stated', { kind: 'unsure' });
  for (const verdict of near.slice(0, 3)) {
    const broken = objections(verdict);
    // A wrong rank says more than the missing name or type that comes with it.
    const constraint = broken.find(({ code }) => code === 'other-rank') ?? broken[0];
    if (constraint?.code === undefined) continue;
    // Two constraints that break for one reason, as names and direction over another country, are one.
    const one = broken.every(({ code }) => code === constraint.code);
    if (!one && constraint.code !== 'other-rank') continue;
    return reason(constraint.code, groundOf(question, constraint, near));
  }
  return reason('not-stated', { kind: 'not-stated' });
}

function reason(code: RefusalCode, ground: RefusalGround): Refusal['reason'] {
  return { code, ground, message: wordRefusal(ground) };
}

function groundOf(
  question: Question,
  constraint: Constraint,
  near: readonly Verdict[],
): RefusalGround {
  const [first] = constraint.stated ?? [];
  switch (constraint.code) {
    case 'other-year':
    case 'other-period': {
      const asked = question.periods.map(({ start, end }) => question.text.slice(start, end));
      return { kind: 'period', asked, stated: statedPeriods(near) };
    }
    case 'other-direction':
      return { kind: 'direction' };
    case 'other-rank':
      return { kind: 'rank', stated: first };
    case 'other-place':
      return { kind: 'place', asked: first };
    default:
      if (constraint.name === 'type') return { kind: 'not-given' };
      return first === undefined ? { kind: 'not-stated' } : { kind: 'unmentioned', name: first };
  }
}

/** The periods of the sentences that break nothing but the period, each once, earliest first. */
function statedPeriods(near: readonly Verdict[]): string[] {
  const best = near[0]?.features.coverage ?? 0;
  const stated = near
    .filter((verdict) => objections(verdict).length === 1 && verdict.features.coverage > 0.8 * best)
    .flatMap((verdict) =>
      objections(verdict).flatMap(({ name, stated: words }) =>
        name === 'period' ? (words ?? []) : [],
      ),
    );
  const year = (words: string) => findPeriods(words)[0]?.period.year ?? 0;
  return [...new Set(stated)].sort((a, b) => year(a) - year(b)).slice(0, 4);
}

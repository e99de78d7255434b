import type { ExplainedCandidate, Explanation } from '../../engine/answers/explain.js';
import type { Share } from '../../engine/evidence/confidence.js';
import type { Constraint } from '../../engine/evidence/constraint.js';
import { oneLine } from '../../reply/oneLine.js';
import { printable } from './printable.js';

/** Why a question was answered or refused, as plain text: the best sentences, what was weighed, and the decision. */
export function renderExplanation({
  question,
  asked,
  terms,
  candidates,
  decision,
}: Explanation): string {
  const words = terms.map(({ term, asking }) => (asking ? `(${term})` : term)).join(' ');
  const head = [
    `Read as: ${printable(oneLine(question))}`,
    `Kind of answer: ${asked}`,
    `Terms (in brackets what need not stand in an answer): ${printable(words)}`,
  ].join('\n');
  const { confidence, threshold, shares } = decision;
  const verdict = confidence >= threshold ? 'given as the answer' : 'refused';
  const tail = [
    `Decision: confidence ${confidence.toFixed(3)}, threshold ${threshold}: ${verdict}`,
    shares.length === 0 && candidates.length > 0
      ? '  The best sentence breaks a constraint, so that nothing is left to weigh.'
      : renderShares(shares),
  ].join('\n');
  return [head, ...candidates.map(renderCandidate), tail]
    .map((part) => part.trimEnd())
    .join('\n\n');
}

function renderCandidate(
  { quote, score, constraints, shares }: ExplainedCandidate,
  at: number,
): string {
  return [
    `${at + 1}. ${printable(oneLine(quote.text))}`,
    `   ${printable(quote.article.file)} ${quote.start}-${quote.end}, score ${score.toFixed(2)}`,
    ...constraints.map((constraint) => `  ${renderConstraint(constraint)}`),
    renderShares(shares),
  ].join('\n');
}

function renderConstraint({ name, state, degree, code, stated = [] }: Constraint): string {
  const why = [code, ...stated].filter((part) => part !== undefined).join(', ');
  const line = `${state.padEnd(8)}${name} ${degree.toFixed(2)}`;
  return why === '' ? line : `${line} (${printable(oneLine(why))})`;
}

/** `+1.64  coverage  1.00 × 1.64`, one line each. */
function renderShares(shares: readonly Share[]): string {
  const width = Math.max(0, ...shares.map(({ name }) => name.length));
  return shares
    .map(({ name, value, weight }) => {
      const effect = value * weight;
      const signed = `${effect < 0 ? '-' : '+'}${Math.abs(effect).toFixed(2)}`;
      return `  ${signed}  ${name.padEnd(width)}  ${value.toFixed(2)} × ${weight.toFixed(2)}`;
    })
    .join('\n');
}

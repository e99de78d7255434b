/** A case for the model: how often something was seen, how often chance alone would show it, and its features. */
export interface LiftCase {
  /** Features that are not 0, by place. */
  readonly features: readonly (readonly [place: number, value: number])[];
  readonly seen: number;
  /** Above 0. */
  readonly expected: number;
}

/** How strongly weights are drawn to 0: the precision of a normal prior, alike for all but the first (the constant). */
const PRECISION = 4;
const STEPS = 30;

/**
 * Poisson regression with a known exposure, by Newton's method: `seen` ~ Poisson(`expected` × exp(weights · features)).
 * exp(weights · features) is thus the *lift*: how many times as often as by chance. The first feature is the constant.
 */
export function fitLift(cases: readonly LiftCase[], size: number): readonly number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -PRECISION * weight));
    const curvature: number[][] = weights.map((_, row) =>
      weights.map((__, column): number => (row === column ? (row === 0 ? 1e-9 : PRECISION) : 0)),
    );
    for (const { features, seen, expected } of cases) {
      const mean = expected * predictLift(weights, features);
      for (const [row, value] of features) {
        gradient[row] = (gradient[row] ?? 0) + (seen - mean) * value;
        const line = curvature[row] ?? [];
        for (const [column, other] of features)
          line[column] = (line[column] ?? 0) + mean * value * other;
      }
    }
    const change = solve(curvature, gradient);
    // A full step can overshoot at the start; e-fold steps can't.
    const largest = Math.max(...change.map(Math.abs), 1);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0) / largest);
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** The lift that a model of `fitLift` gives to features. */
export function predictLift(weights: readonly number[], features: LiftCase['features']): number {
  return Math.exp(features.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0));
}

/** Gaussian elimination with row exchange; the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = row;
    const pivot = rows[best] ?? [];
    [rows[at], rows[best]] = [pivot, rows[at] ?? []];
    for (let row = at + 1; row < size; row++) {
      const line = rows[row] ?? [];
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      if (factor === 0) continue;
      for (let column = at; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const line = rows[at] ?? [];
    let sum = line[size] ?? 0;
    for (let column = at + 1; column < size; column++)
      sum -= (line[column] ?? 0) * (result[column] ?? 0);
    result[at] = sum / (line[at] ?? 1);
  }
  return result;
}

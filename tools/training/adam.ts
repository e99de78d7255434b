/** Moves weights against a gradient, in place. */
export type Step = (weights: Float64Array, gradient: Float64Array) => void;

/**
 * Gradient descent with a step size for each weight (Kingma and Ba 2015, "Adam", algorithm 1, with its
 * β₁ = .9, β₂ = .999, ε = 1e-8). One function serves one run.
 */
export function adam(size: number, rate: number): Step {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let time = 0;
  return (weights, gradient) => {
    time++;
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const v = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = m;
      square[at] = v;
      const step = m / (1 - 0.9 ** time) / (Math.sqrt(v / (1 - 0.999 ** time)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * step;
    }
  };
}

/** Sum of weight times value; both of one length. */
export function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Adds the values, times a factor, to the sum in place. */
export function addTo(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let at = 0; at < values.length; at++) sum[at] = (sum[at] ?? 0) + factor * (values[at] ?? 0);
}

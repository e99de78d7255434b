/** A figure, 0–1, with the bounds between which it lies 95 times of a hundred. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many cases were counted. */
  readonly of: number;
}

/** The normal distribution's 97.5 % point. */
const Z = 1.96;

/** A share with its score interval (Wilson 1927); 0 to 1 when nothing was counted. */
export function boundedShare(hits: number, of: number): Bounded {
  if (of === 0) return { value: 0, low: 0, high: 1, of };
  const share = hits / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half =
    (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { value: share, low: middle - half, high: middle + half, of };
}

/** A mean of values from 0 to 1, with the interval of its standard error. */
export function boundedMean(values: readonly number[]): Bounded {
  const of = values.length;
  if (of === 0) return { value: 0, low: 0, high: 1, of };
  const value = values.reduce((sum, one) => sum + one, 0) / of;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, of - 1);
  const half = Z * Math.sqrt(variance / of);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), of };
}

/** An area under the ROC curve with the interval of Hanley and McNeil (1982). */
export function boundedArea(area: number, positives: number, negatives: number): Bounded {
  const one = area / (2 - area);
  const two = (2 * area ** 2) / (1 + area);
  const variance =
    (area * (1 - area) +
      (positives - 1) * (one - area ** 2) +
      (negatives - 1) * (two - area ** 2)) /
    (positives * negatives);
  const half = Z * Math.sqrt(Math.max(0, variance));
  const of = positives + negatives;
  return { value: area, low: Math.max(0, area - half), high: Math.min(1, area + half), of };
}

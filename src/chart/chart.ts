/** One bar of a chart. */
export interface Bar {
  /** What the figure measures, whose it is and when, on one line. */
  readonly label: string;
  /** The figure; the lower end of a range. */
  readonly value: number;
  /** As the article writes it, put beside the bar. */
  readonly written: string;
}

/** A bar chart of figures that count in one unit. */
export interface Chart {
  readonly title: string;
  /** At least one, in the order in which they are drawn, from the top. */
  readonly bars: readonly Bar[];
  /** Whether each step of the scale is ten times the one before: small bars would vanish beside large ones otherwise. */
  readonly logarithmic: boolean;
}

/** Beyond this ratio of the largest figure to the smallest a chart is drawn on a logarithmic scale. */
const LINEAR_RATIO = 200;

/** Whether figures are too far apart for a linear scale; ones of zero or less fit no other. */
export function isWide(values: readonly number[]): boolean {
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) / least > LINEAR_RATIO;
}

/** A bar's length as a part of the longest one's, 0–1. On a logarithmic scale the smallest is still a tenth of a step long. */
export function lengthOf(value: number, { bars, logarithmic }: Chart): number {
  const values = bars.map((bar) => bar.value);
  const most = Math.max(...values);
  if (most <= 0) return 0;
  if (!logarithmic) return Math.max(0, value) / most;
  const floor = Math.log10(Math.min(...values)) - 0.1;
  return (Math.log10(value) - floor) / (Math.log10(most) - floor);
}

/** One measured figure of one system on one set. */
export interface Figure {
  /** What was measured, in words. */
  readonly measure: string;
  /** Cases behind it. */
  readonly of: number;
  /** Null when there was nothing to measure. */
  readonly value: number | null;
}

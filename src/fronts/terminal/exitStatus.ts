/** The exit status of every call, as other programs read it. */
export const EXIT_STATUS = {
  /** Answered; a batch or an evaluation ran to its end. */
  answered: 0,
  /** A fault: broken set-up, unreadable input, a bug. */
  fault: 1,
  /** The words of the call are off. */
  usage: 2,
  /** No passage supports an answer, or nobody has that name. */
  refused: 3,
} as const;

/** One of the values of `EXIT_STATUS`. */
export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];

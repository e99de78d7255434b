/** A question of a question file, with what a right reply is. */
export interface LabelledQuestion {
  /** Unique in its file. */
  readonly id: string;
  /** As typed, typos included. */
  readonly question: string;
  /** figure, date, person, …: a label to group by, with no meaning of its own; may be empty. */
  readonly kind: string;
  /** Whether some passage of the articles supports an answer. */
  readonly answerable: boolean;
  /** Every article that supports the answer, as paths below the articles folder; empty when unanswerable. */
  readonly files: readonly string[];
  /** Short strings, one of which the quoted passage must hold; empty when unanswerable. */
  readonly answers: readonly string[];
  /** What the question tries out; up to its first colon, the reason why nothing answers. May be empty. */
  readonly note: string;
  /** The same person's earlier questions, oldest first. */
  readonly prev: readonly string[];
}

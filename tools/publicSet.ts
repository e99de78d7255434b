/** A passage of a public question set. */
export interface PublicPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A question of a public set, asked of all its passages at once. */
export interface PublicQuestion {
  readonly question: string;
  /** The passage that it was written for. */
  readonly passage: string;
  /** The gold answers, any of which will do; empty when nothing answers the question. */
  readonly answers: readonly string[];
  /** Whether the passage answers it. The others were written to look as if it did. */
  readonly answerable: boolean;
}

/** Questions about passages: one folder of the public sets. */
export interface PublicSet {
  readonly name: string;
  readonly passages: readonly PublicPassage[];
  readonly questions: readonly PublicQuestion[];
}

/** Questions that nothing in a set answers, from another source. */
export interface OffTopicQuestions {
  readonly source: string;
  readonly questions: readonly string[];
}

import type { AnswerType } from './answerType.js';

/** What a question asks for. */
export interface Asked {
  readonly type: AnswerType;
  /** The noun that the answer is bound to ("which *company*", "how many *days*"), folded. */
  readonly focus: string | undefined;
  /** Whether the question names its type outright (a question word or "name of …") rather than by habit. */
  readonly explicit: boolean;
  /** Folded words that only ask and need not stand in the answer ("meaning", "dates"). */
  readonly asking: ReadonlySet<string>;
}

/** A question that is after no form of answer in particular. */
export const FACT: Asked = { type: 'fact', focus: undefined, explicit: false, asking: new Set() };

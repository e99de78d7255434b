import type { Chart } from '../chart/chart.js';
import type { Span } from '../engine/text/span.js';

/** A quote as a front shows it. */
export interface ReplyQuote {
  /** The file's own words, to be shown unaltered. */
  readonly text: string;
  /** What to set in bold: a span of `text` (offset 0 is the quote's first character). */
  readonly highlight: Span | undefined;
  readonly file: string;
  /** Where the quote begins in the article's text, in UTF-16 code units: with `file` and `end`, what it is known by. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The paragraphs of the file that the quote stands in, from the first one's beginning to the last one's end, as written. */
  readonly passage: string;
  /** The article's headline as written, when it has one. */
  readonly headline: string | undefined;
  /** `YYYY-MM-DD`; `undefined` when the article states no date. */
  readonly date: string | undefined;
  /** The other files in which the same words stand, each once. */
  readonly alsoIn: readonly string[];
  /** The first and the last page of the file that the quote stands on; absent when it has no pages. */
  readonly pages?: readonly [first: number, last: number];
  /** What `/verify` finds the quote by; absent where it is no answer. */
  readonly receipt?: string;
  /** What the quote is to what was asked, in a few words of the bot's own; absent where the reply's tone says it. */
  readonly label?: string;
}

/** One thing that the person can do next: a command with its options filled in. */
export interface ReplyChoice {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A label with its value, for facts about the collection or the bot. */
export interface ReplyFact {
  readonly label: string;
  readonly value: string;
  /** Ids of a platform's channels, which its front names and links after the value. */
  readonly channels?: readonly string[];
}

/** Rows of figures or dates. Row `n` is opened by the reply's quote `n`: there is one for each. */
export interface ReplyTable {
  readonly columns: readonly string[];
  /** One cell a column, each one line; an empty one where nothing is stated. */
  readonly rows: readonly (readonly string[])[];
}

/** A file that goes along with a reply. */
export interface ReplyAttachment {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What it shows, for those who can't see it; at most 1,024 characters. */
  readonly description: string;
}

/**
 * What a command says, free of any platform.
 * `answer` carries quotes; `refusal` is a plain "no" with what comes nearest; `notice` is the bot's own
 * words about itself or the collection; `problem` is a call that can't be served as it stands.
 */
export interface Reply {
  readonly tone: 'answer' | 'refusal' | 'notice' | 'problem';
  /** One line of plain text that can stand alone: what a notification shows. Holds no markup. */
  readonly summary: string;
  /** Further paragraphs of the bot's own words, plain text. */
  readonly paragraphs: readonly string[];
  readonly facts: readonly ReplyFact[];
  readonly quotes: readonly ReplyQuote[];
  readonly table: ReplyTable | undefined;
  /** Shown as text by a front without pictures; one with pictures finds it drawn among the attachments. */
  readonly chart: Chart | undefined;
  readonly attachments: readonly ReplyAttachment[];
  /** Passages that come nearest: shown apart, on request where a front can, and never as the answer. */
  readonly nearest: readonly ReplyQuote[];
  readonly choices: readonly ReplyChoice[];
  /** What was asked, when the quotes answer a question; `undefined` for a card, a list or a notice. */
  readonly question: string | undefined;
  /** How sure an answer or a refusal to a question is, 0–1; `undefined` for everything else. */
  readonly confidence: number | undefined;
  /**
   * The question as it was read, with what it leaves out of those before it; absent when none was asked
   * of all articles.
   */
  readonly asked?: string;
}

/** A reply of which only some parts are given. */
export function reply(parts: Pick<Reply, 'tone' | 'summary'> & Partial<Reply>): Reply {
  return {
    paragraphs: [],
    facts: [],
    quotes: [],
    table: undefined,
    chart: undefined,
    attachments: [],
    nearest: [],
    choices: [],
    question: undefined,
    confidence: undefined,
    ...parts,
  };
}

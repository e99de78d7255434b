import type { Library } from '../src/library.js';
import type { Reply } from '../src/reply/reply.js';

/** An option of a command; all are free text. */
export interface CommandOption {
  /** Lower case, 1–32 characters. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly required: boolean;
  /** In characters; longer input is refused with a line that says so. */
  readonly maxLength: number;
}

/** What a command is given besides its options. */
export interface CommandContext {
  readonly library: Library;
  /** The same person's earlier questions in this conversation, oldest first. */
  readonly prev: readonly string[];
}

/** The values as typed, by option name; an option left out is absent. */
export type CommandInput = Readonly<Record<string, string>>;

/** One thing that people can ask for. Knows the library and `reply/`, and no platform. */
export interface Command {
  /** Lower case, 1–32 characters, unique. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  /** Required ones first; a bare line in the terminal fills the first. */
  readonly options: readonly CommandOption[];
  run(context: CommandContext, input: CommandInput): Promise<Reply>;
  /** Up to `limit` completions of an option's value as typed so far, best first; absent when there are none to offer. */
  complete?(
    context: CommandContext,
    option: string,
    typed: string,
    limit: number,
  ): readonly string[];
}

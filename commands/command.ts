import type { Library } from '../src/engine/library.js';
import type { FrontHealth } from '../src/reply/frontHealth.js';
import type { Messages } from '../src/reply/messages/messages.js';
import type { Reply, ReplyQuote } from '../src/reply/reply.js';
import type { Store } from '../src/store/store.js';

/**
 * What may stand in an option: any text, a year (a whole number from 1000 to 2999, in digits), or
 * `yes` or `no`. A front may offer more than a line to type; the value comes as text all the same.
 */
export type OptionKind = 'text' | 'year' | 'yes-no';

/** An option of a command. Its name and description in other languages stand in `Messages`. */
export interface CommandOption {
  /** Lower case, 1–32 characters. */
  readonly name: string;
  /** In English, 1–100 characters. */
  readonly description: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  /** In characters; longer input is refused with a line that says so. */
  readonly maxLength: number;
  /** Whether the command's `complete` knows this option; absent is no. */
  readonly completes?: boolean;
  /** Where it makes sense; absent is everywhere. `chat` leaves out the terminal, where nobody looks on. */
  readonly placed?: 'chat';
}

/** Who asks, and where: a platform's own ids, of no meaning elsewhere. */
export interface Asker {
  readonly person: string;
  /** `undefined` in a conversation that belongs to no server. */
  readonly server: string | undefined;
  /** A thread is a channel of its own. */
  readonly channel: string;
}

/** What a command is given besides its options. */
export interface CommandContext {
  readonly library: Library;
  /** The same person's earlier questions in this conversation, oldest first. */
  readonly prev: readonly string[];
  /** The bot's own lines in the person's language. */
  readonly messages: Messages;
  /** `undefined` where nobody is told from anybody else, as in a terminal. */
  readonly asker: Asker | undefined;
  /** What outlives a restart; `undefined` where nothing does, as in a terminal. */
  readonly store: Store | undefined;
  readonly now: Date;
  /** How the front is connected to its platform; absent where there is nothing to connect to, as in a terminal. */
  readonly health?: FrontHealth;
  /** Whether the front can show pictures and hand out files; absent is no, and nothing is drawn. */
  readonly pictures?: true;
}

/** The values as typed, by option name; an option left out is absent. */
export type CommandInput = Readonly<Record<string, string>>;

/** One thing that people can ask for. Knows the library, the store and `reply/`, and no platform. */
export interface Command {
  /** Lower case, 1–32 characters, unique. */
  readonly name: string;
  /** In English, 1–100 characters. */
  readonly description: string;
  /** Required ones first; a bare line in the terminal fills the first. */
  readonly options: readonly CommandOption[];
  /** Who may call it; absent is everybody. `managers` are those who may manage the server. */
  readonly audience?: 'managers';
  /** Where it can be called; absent is everywhere. `server` leaves out direct messages and the terminal. */
  readonly placed?: 'server';
  /**
   * Whether its replies are about the caller or the set-up, and so for the caller's eyes alone; it is
   * then answered in every channel. Absent is no.
   */
  readonly private?: true;
  run(context: CommandContext, input: CommandInput): Promise<Reply>;
  /** Passages to read on in after an answer of `run`, best first, and none of those that it quotes; absent when a command has none. */
  further?(context: CommandContext, input: CommandInput): Promise<readonly ReplyQuote[]>;
  /** Up to `limit` completions of an option's value as typed so far, best first; absent when there are none to offer. */
  complete?(
    context: CommandContext,
    option: string,
    typed: string,
    limit: number,
  ): readonly string[];
}

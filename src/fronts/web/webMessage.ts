import type { DiscordMessage } from '../discord/message.js';

/** A file that goes along with a message. */
export interface WebAttachment {
  readonly id: string;
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly content_type: string;
  /** Where the page gets it, on its own origin. */
  readonly url: string;
  /** What a picture shows, for those who can't see it. */
  readonly description?: string;
}

/** A message as the page shows it: the parts of the payload as Discord got them, and what Discord adds. */
export interface WebMessage extends Pick<DiscordMessage, 'content' | 'embeds' | 'components'> {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly attachments: readonly WebAttachment[];
  /** Whether only the person who asked sees it. */
  readonly private: boolean;
  /** Whether a reply is still on its way. */
  readonly loading: boolean;
  /** The call that it answers, as typed; absent under a button. */
  readonly call?: WebCall;
}

/** A call of a command: its name, and the values that were filled in. */
export interface WebCall {
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What the page is told when it opens a channel. */
export interface OpenedChannel {
  /** Names the channel in every later request, and is known to nobody else. */
  readonly channel: string;
  readonly commands: readonly WebCommand[];
}

/** The slash commands as they were registered with Discord: of their fields, those that the page uses. */
export interface WebCommand {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly WebOption[];
}

/** An option of a command, likewise. */
export interface WebOption {
  /** 3 text, 4 a whole number, 5 yes or no. */
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** One completion, as Discord gets it. */
export interface WebChoice {
  readonly name: string;
  readonly value: string;
}

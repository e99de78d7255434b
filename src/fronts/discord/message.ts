import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIEmbed } from 'discord.js';
import type { ReplyAttachment } from '../../reply/reply.js';

/** A text that goes along as a file, in UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A row of one to five buttons. */
export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** A message in the API's own shape. Whoever sends it adds that nobody is mentioned. */
export interface DiscordMessage {
  /** Markdown; empty when there are embeds instead. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
  readonly files: readonly TextFile[];
  /** Pictures and tables, each with the words that a screen reader says. */
  readonly attachments: readonly ReplyAttachment[];
}

/** A message of which only some parts are given. */
export function message(parts: Partial<DiscordMessage>): DiscordMessage {
  return { content: '', embeds: [], components: [], files: [], attachments: [], ...parts };
}

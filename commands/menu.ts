import type { Reply } from '../src/reply/reply.js';
import type { CommandContext } from './command.js';

/** Something that people can ask about a message that somebody wrote. Knows no platform, as a command does. */
export interface MessageMenu {
  /** 1–32 characters, capitals and spaces allowed; unique among menus. */
  readonly name: string;
  /** `text` is the message as its writer typed it, markup and all; it may be empty. */
  run(context: CommandContext, text: string): Promise<Reply>;
}

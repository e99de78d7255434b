import type { Command } from './command.js';

/**
 * A command that people can call on a message that somebody wrote. Knows no platform, as a command
 * does. Its replies are for the caller's eyes alone, unless the caller shows them.
 */
export interface MessageMenu {
  /** In English, 1–32 characters, capitals and spaces allowed; unique among menus. */
  readonly name: string;
  /** One of the commands, so that what its reply leads on to can be asked for again. */
  readonly command: Command;
  /** The option of it that takes the message's text, as its writer typed it, markup and all. */
  readonly option: string;
}

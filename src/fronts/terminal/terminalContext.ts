import type { CommandContext } from '../../../commands/command.js';
import type { Library } from '../../engine/library.js';
import { en } from '../../reply/messages/en.js';

/** What a command is given in a terminal: English, nobody in particular, and nothing that outlives the call. */
export function terminalContext(
  library: Library,
  now: Date,
  prev: readonly string[] = [],
): CommandContext {
  return { library, prev, messages: en, asker: undefined, store: undefined, now };
}

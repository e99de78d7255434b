import type { CommandContext } from '../commands/command.js';
import { en } from '../src/reply/messages/en.js';
import { fakeLibrary } from './fakeLibrary.js';

/** What a command is given: an empty library, English, nobody in particular, nothing that lasts; unless parts say more. */
export function fakeContext(parts: Partial<CommandContext> = {}): CommandContext {
  return {
    library: fakeLibrary(),
    prev: [],
    messages: en,
    asker: undefined,
    store: undefined,
    now: new Date(Date.UTC(2026, 0, 31, 9, 5)),
    ...parts,
  };
}

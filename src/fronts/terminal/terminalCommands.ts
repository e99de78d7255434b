import type { Command } from '../../../commands/command.js';
import { helpOn } from '../../../commands/help.js';
import { terminalUsage } from './terminalUsage.js';

/** The commands and options that make sense in a terminal, with a help that lists only these. */
export function terminalCommands(commands: readonly Command[]): readonly Command[] {
  const kept = commands
    .filter(({ name, placed }) => placed !== 'server' && name !== 'help')
    .map((command) => ({
      ...command,
      options: command.options.filter(({ placed }) => placed !== 'chat'),
    }));
  return [...kept, helpOn(kept, terminalUsage)];
}

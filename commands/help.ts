import { reply } from '../src/reply/reply.js';
import type { Command } from './command.js';
import { usage } from './usage.js';

/**
 * The command that lists `others` and itself. It is given them, as the list of all commands holds it.
 * `write` tells how a command is called where it is listed.
 */
export function helpOn(others: readonly Command[], write = usage): Command {
  const help: Command = {
    name: 'help',
    description: 'What you can ask for',
    options: [],
    async run({ messages }) {
      return reply({
        tone: 'notice',
        summary: messages.help.summary,
        facts: [...others, help].map((command) => ({
          label: write(command, messages),
          value: messages.commands[command.name]?.description ?? command.description,
        })),
      });
    },
  };
  return help;
}

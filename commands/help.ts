import { reply } from '../src/reply/reply.js';
import type { Command } from './command.js';
import { usage } from './usage.js';

/** The command that lists `others` and itself. It is given them, as the list of all commands holds it. */
export function helpOn(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    description: 'What you can ask for',
    options: [],
    async run({ messages }) {
      return reply({
        tone: 'notice',
        summary: messages.help.summary,
        facts: [...others, help].map((command) => ({
          label: usage(command, messages),
          value: messages.commands[command.name]?.description ?? command.description,
        })),
      });
    },
  };
  return help;
}

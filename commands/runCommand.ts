import { type Reply, reply } from '../src/reply/reply.js';
import type { Command, CommandContext, CommandInput } from './command.js';
import { usage } from './usage.js';

/** Runs a command on input that nothing has checked yet; input that does not fit is told so, and not run. */
export async function runCommand(
  command: Command,
  context: CommandContext,
  input: CommandInput,
): Promise<Reply> {
  const misfit = findMisfit(command, input);
  return misfit === undefined
    ? command.run(context, input)
    : reply({ tone: 'problem', summary: misfit });
}

function findMisfit(command: Command, input: CommandInput): string | undefined {
  for (const { name, required, maxLength } of command.options) {
    const value = input[name] ?? '';
    if (required && value.trim() === '') return `It needs a ${name}: ${usage(command)}`;
    if (value.length > maxLength) {
      return `That ${name} has ${value.length.toLocaleString('en-US')} characters; at most ${maxLength.toLocaleString('en-US')} can be read. Please make it shorter.`;
    }
  }
  return undefined;
}

import type { Messages } from '../src/reply/messages/messages.js';
import { oneLine } from '../src/reply/oneLine.js';
import { type Reply, reply } from '../src/reply/reply.js';
import type { Command, CommandContext, CommandInput, CommandOption } from './command.js';
import { optionName, usage } from './usage.js';

/** Runs a command on input that nothing has checked yet; input that does not fit is told so, and not run. */
export async function runCommand(
  command: Command,
  context: CommandContext,
  input: CommandInput,
): Promise<Reply> {
  const misfit = findMisfit(command, input, context.messages);
  return misfit === undefined
    ? command.run(context, input)
    : reply({ tone: 'problem', summary: misfit });
}

function findMisfit(command: Command, input: CommandInput, messages: Messages): string | undefined {
  const { call } = messages;
  for (const option of command.options) {
    const value = input[option.name];
    const name = optionName(command, option, messages);
    if (option.required && (value ?? '').trim() === '') {
      return call.needs(name, usage(command, messages));
    }
    if (value === undefined) continue;
    if (value.length > option.maxLength) {
      return call.tooLong(name, value.length, option.maxLength);
    }
    if (!fits(value, option)) {
      const typed = oneLine(value);
      return option.kind === 'year' ? call.notAYear(name, typed) : call.notYesOrNo(name, typed);
    }
  }
  return undefined;
}

function fits(value: string, { kind }: CommandOption): boolean {
  switch (kind) {
    case 'text':
      return true;
    case 'year':
      return /^[12]\d{3}$/.test(value);
    case 'yes-no':
      return value === 'yes' || value === 'no';
  }
}

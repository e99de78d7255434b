import type { Messages } from '../src/reply/messages/messages.js';
import type { Command, CommandOption } from './command.js';

/** How a command is called, under the names that the person sees: `/ask question [year]`, `/sources [file]`. */
export function usage(command: Pick<Command, 'name' | 'options'>, messages: Messages): string {
  return [
    `/${messages.commands[command.name]?.name ?? command.name}`,
    ...command.options.map((option) => {
      const name = optionName(command, option, messages);
      return option.required ? name : `[${name}]`;
    }),
  ].join(' ');
}

/** An option's name in the person's language; its own where that has none for it. */
export function optionName(
  { name }: Pick<Command, 'name'>,
  option: Pick<CommandOption, 'name'>,
  { commands }: Messages,
): string {
  return commands[name]?.options[option.name]?.name ?? option.name;
}

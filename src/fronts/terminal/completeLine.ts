import type { Command, CommandContext, CommandOption } from '../../../commands/command.js';
import { completer } from '../../engine/index/collection/completer.js';
import { readOptions } from './parseChatLine.js';

/** Most completions that a press of tab lists. */
const LIMIT = 20;

/**
 * What could stand in the place of the end of a line: the candidates, and that end. The form is that of
 * a `node:readline` completer.
 */
export function completeLine(
  line: string,
  commands: readonly Command[],
  context: CommandContext,
): [string[], string] {
  const call = /^\/(\S+)\s+(.*)$/s.exec(line);
  if (call === null) {
    // A command that takes something is completed with the space before it.
    const names = commands.map(({ name, options }) =>
      options.length > 0 ? `/${name} ` : `/${name}`,
    );
    return line.startsWith('/')
      ? [names.filter((name) => name.startsWith(line)), line]
      : [[], line];
  }
  const [, name, value = ''] = call;
  const command = commands.find((candidate) => candidate.name === name);
  if (command?.complete === undefined) return [[], line];
  const { option, typed } = typedLast(value, command);
  if (option?.completes !== true) return [[], line];
  const offered = command.complete(context, option.name, typed, LIMIT);
  // A press of tab puts the candidate in the place of what was typed: one that does not fit it would
  // wipe a question out.
  return [[...completer(offered, Number.POSITIVE_INFINITY).complete(typed, LIMIT)], typed];
}

/** The option that a call's end is being typed into, and how far that got. */
function typedLast(
  value: string,
  command: Command,
): { readonly option: CommandOption | undefined; readonly typed: string } {
  const [first, ...others] = command.options;
  const open = /^(.*\s)?--([\w-]+)(?:=|\s+)(?:"([^"]*)|([^\s"]*))$/s.exec(value);
  if (open !== null) {
    const [, before = '', name, quoted, word] = open;
    const option = others.find((candidate) => candidate.name === name);
    const leads = readOptions(before, command).rest === '';
    if (option !== undefined && leads) return { option, typed: quoted ?? word ?? '' };
  }
  return { option: first, typed: readOptions(value, command).rest };
}

import type { Command, CommandContext } from '../../commands/command.js';

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
  const [, name, typed = ''] = call;
  const command = commands.find((candidate) => candidate.name === name);
  const [option] = command?.options ?? [];
  if (command?.complete === undefined || option === undefined) return [[], line];
  return [[...command.complete(context, option.name, typed, LIMIT)], typed];
}

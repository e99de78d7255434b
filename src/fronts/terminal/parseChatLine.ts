import type { Command, CommandInput } from '../../../commands/command.js';

/** What a line typed into the chat asks for. */
export type ChatLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'call'; readonly command: Command; readonly input: CommandInput }
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Reads a line: `/name value` fills the first option of that command, and a bare line the first option
 * of the first command. The value is everything up to the line's end. A command's further options
 * stand before it: `/ask --year 2022 --source "trade/a b.txt" question`. What a command has no option
 * for is ignored, or belongs to the value.
 */
export function parseChatLine(line: string, commands: readonly Command[]): ChatLine {
  const typed = line.trim();
  if (typed === '') return { kind: 'empty' };
  const slash = /^\/(\S+)\s*(.*)$/s.exec(typed);
  // A lone slash, or one before a space, calls nothing.
  if (slash === null && typed.startsWith('/')) return { kind: 'unknown', name: '' };
  const [, name, value = ''] = slash ?? [undefined, commands[0]?.name, typed];
  const command = commands.find((candidate) => candidate.name === name?.toLowerCase());
  if (command === undefined) return { kind: 'unknown', name: name ?? '' };
  const [first] = command.options;
  if (first === undefined) return { kind: 'call', command, input: {} };
  const { input, rest } = slash === null ? { input: {}, rest: value } : readOptions(value, command);
  return {
    kind: 'call',
    command,
    input: rest === '' ? input : { ...input, [first.name]: rest },
  };
}

/** The options that are named at the beginning of a value, and what stands behind them. */
export function readOptions(
  value: string,
  { options }: Pick<Command, 'options'>,
): { readonly input: CommandInput; readonly rest: string } {
  const input = new Map<string, string>();
  let rest = value;
  for (;;) {
    const [whole = '', name, quoted, word] =
      /^--([\w-]+)(?:=|\s+)(?:"([^"]*)"|(\S+))(?:\s+|$)/.exec(rest) ?? [];
    // The first option has no name in a line: it is the value itself.
    const option = options.slice(1).find((candidate) => candidate.name === name);
    if (option === undefined) return { input: Object.fromEntries(input), rest };
    input.set(option.name, quoted ?? word ?? '');
    rest = rest.slice(whole.length);
  }
}

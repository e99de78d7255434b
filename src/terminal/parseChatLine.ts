import type { Command, CommandInput } from '../../commands/command.js';

/** What a line typed into the chat asks for. */
export type ChatLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'call'; readonly command: Command; readonly input: CommandInput }
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Reads a line: `/name value` fills the first option of that command, and a bare line the first option
 * of the first command. The value is everything up to the line's end; what a command has no option for
 * is ignored.
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
  const [option] = command.options;
  const input = option === undefined || value === '' ? {} : { [option.name]: value };
  return { kind: 'call', command, input };
}

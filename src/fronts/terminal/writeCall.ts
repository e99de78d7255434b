import type { ReplyChoice } from '../../reply/reply.js';

/**
 * A choice as something to type, in the chat or a shell: `who Ana Ruiz`. The first option is the
 * value itself and comes last; further ones stand before it by name, in quotes where they hold blanks.
 */
export function writeCall({ command, options }: Pick<ReplyChoice, 'command' | 'options'>): string {
  const [first, ...others] = Object.entries(options);
  const named = others.map(
    ([name, value]) => `--${name} ${/\s/.test(value) ? `"${value}"` : value}`,
  );
  return [command, ...named, ...(first === undefined ? [] : [first[1]])].join(' ');
}

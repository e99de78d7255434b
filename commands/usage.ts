import type { Command } from './command.js';

/** How a command is called: `/ask question`, `/sources [file]`. */
export function usage({ name, options }: Pick<Command, 'name' | 'options'>): string {
  return [
    `/${name}`,
    ...options.map((option) => (option.required ? option.name : `[${option.name}]`)),
  ].join(' ');
}

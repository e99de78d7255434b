import type { Command } from '../../../commands/command.js';

/** How a command is called in the chat: `/ask [--year N] [--source TEXT] question`, `/sources [file]`. */
export function terminalUsage({ name, options }: Pick<Command, 'name' | 'options'>): string {
  const [first, ...others] = options;
  const named = others.map((option) => {
    const form = `--${option.name} ${FORMS[option.kind]}`;
    return option.required ? form : `[${form}]`;
  });
  const value = first === undefined ? [] : [first.required ? first.name : `[${first.name}]`];
  return [`/${name}`, ...named, ...value].join(' ');
}

const FORMS = { text: 'TEXT', year: 'N', 'yes-no': 'yes|no' } as const satisfies Record<
  Command['options'][number]['kind'],
  string
>;

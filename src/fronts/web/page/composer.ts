import type { WebCall, WebCommand } from '../webMessage.js';
import { combobox, type Suggestion } from './combobox.js';
import { type CommandFields, commandFields } from './commandFields.js';
import type { Connection } from './connection.js';
import { descriptionIn, nameIn } from './wording.js';

/** Where the box takes what it is made of, in the page. */
export interface ComposerParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Holds the fields of a command while one is being filled in. */
  readonly fields: HTMLElement;
  readonly cancel: HTMLButtonElement;
}

/**
 * The message box: plain words are a question; `/` offers the commands, and a command opens fields for
 * its options, to be left with Escape.
 */
export function composer(
  { form, input, list, fields, cancel }: ComposerParts,
  connection: Pick<Connection, 'commands' | 'complete'>,
  locale: string,
  send: (call: WebCall) => void,
): void {
  const { commands } = connection;
  let open: CommandFields | undefined;

  function openCommand(command: WebCommand, typed: string): void {
    const complete = connection.complete.bind(connection);
    open = commandFields({ command, locale, typed, complete });
    fields.replaceChildren(open.fieldset);
    input.value = '';
    input.hidden = true;
    cancel.hidden = false;
    if ((command.options ?? []).length === 0) form.querySelector('button')?.focus();
    else open.focus();
  }
  function close(): void {
    open = undefined;
    fields.replaceChildren();
    input.hidden = false;
    cancel.hidden = true;
    input.focus();
  }

  combobox({
    input,
    list,
    suggest: (typed) => suggest(typed, connection, locale),
    accept({ value }) {
      const command = commands.find(({ name }) => value === `/${name}`);
      if (command === undefined) input.value = value;
      else openCommand(command, '');
    },
    picksFirst: (typed) => typed.startsWith('/'),
  });
  input.addEventListener('input', () => {
    // As on Discord, a space after its name opens the command.
    const typed = readCommand(input.value, commands, locale);
    if (typed !== undefined) openCommand(typed.command, typed.rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const call = open?.read() ?? plainCall(input.value, commands, locale);
    if (call === undefined) return;
    input.value = '';
    close();
    send(call);
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && open !== undefined) close();
  });
  cancel.addEventListener('click', close);
}

/** The command at the start of a line, and what follows it; `undefined` while its name is still being typed. */
export function readCommand(
  line: string,
  commands: readonly WebCommand[],
  locale: string,
): { readonly command: WebCommand; readonly rest: string } | undefined {
  const [, typed, rest = ''] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  const command = commands.find((one) => one.name === typed || nameIn(locale, one) === typed);
  return command === undefined ? undefined : { command, rest: rest.trim() };
}

/** A line without fields as a call: plain words go to the first command, which asks. */
export function plainCall(
  line: string,
  commands: readonly WebCommand[],
  locale: string,
): WebCall | undefined {
  const text = line.trim();
  const typed = readCommand(`${text} `, commands, locale);
  const command = typed?.command ?? commands[0];
  const value = typed?.rest ?? text;
  const [option] = command?.options ?? [];
  if (command === undefined || text === '') return undefined;
  const given = option === undefined || value === '' ? {} : { [option.name]: value };
  return { name: command.name, options: given };
}

async function suggest(
  typed: string,
  { commands, complete }: Pick<Connection, 'commands' | 'complete'>,
  locale: string,
): Promise<readonly Suggestion[]> {
  if (typed.startsWith('/')) {
    const part = typed.slice(1).toLowerCase();
    const fitting = commands.filter((command) => {
      return [command.name, nameIn(locale, command)].some((name) => name.startsWith(part));
    });
    return fitting.map((command) => ({
      label: `/${nameIn(locale, command)}`,
      detail: descriptionIn(locale, command),
      value: `/${command.name}`,
    }));
  }
  const [asking] = commands;
  const [option] = asking?.options ?? [];
  if (asking === undefined || option?.autocomplete !== true) return [];
  const found = await complete(asking.name, option.name, typed);
  return found.map(({ name, value }) => ({ label: name, value }));
}

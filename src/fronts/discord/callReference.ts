import type { CommandInput } from '../../../commands/command.js';

/** A call as a button carries it: whole when it is short, else by the id of the store's card that holds it. */
export type CallReference =
  | { readonly kind: 'inline'; readonly command: string; readonly input: CommandInput }
  | { readonly kind: 'card'; readonly id: string };

/** `who?name=Tran Luu Quang`, options parted by `&`; or `#` and the card's id. */
export function writeReference(reference: CallReference): string {
  switch (reference.kind) {
    case 'card':
      return `#${reference.id}`;
    case 'inline': {
      const { command, input } = reference;
      const options = Object.entries(input).map(([name, value]) => `${name}=${shield(value)}`);
      return `${command}?${options.join('&')}`;
    }
  }
}

/** Reads a written reference; `undefined` when it is none. */
export function readReference(text: string): CallReference | undefined {
  const [, id] = /^#([\w-]{1,16})$/.exec(text) ?? [];
  if (id !== undefined) return { kind: 'card', id };
  const [, command, options] = /^([^?#:]+)\?(.*)$/s.exec(text) ?? [];
  if (command === undefined || options === undefined) return undefined;
  const entries = options === '' ? [] : options.split('&').map(readOption);
  if (entries.some(([name]) => name === '')) return undefined;
  return { kind: 'inline', command, input: Object.fromEntries(entries) };
}

function readOption(option: string): [name: string, value: string] {
  const equals = option.indexOf('=');
  return equals < 0 ? ['', ''] : [option.slice(0, equals), unshield(option.slice(equals + 1))];
}

function shield(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('&', '%26');
}

function unshield(value: string): string {
  return value.replaceAll('%26', '&').replaceAll('%25', '%');
}

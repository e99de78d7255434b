import type { CommandInput } from '../../commands/command.js';
import { limits } from './limits.js';

/** A command with its options filled in. */
export interface CommandCall {
  readonly command: string;
  readonly input: CommandInput;
}

/**
 * What a button does: `run` gives the command's reply, `nearest` only the passages that come nearest.
 * The button itself carries everything that is needed, so it outlives the process.
 */
export interface ButtonCall extends CommandCall {
  readonly action: (typeof ACTIONS)[number];
}

const ACTIONS = ['run', 'nearest'] as const;

/** Goes up when the form below changes, so that an old button is told from a broken one. */
const VERSION = 'v1';

/**
 * `v1:run:who:name=Tran Luu Quang`, options parted by `&`. `undefined` when that is longer than a
 * custom id may be, so that there can be no such button.
 */
export function writeCustomId({ action, command, input }: ButtonCall): string | undefined {
  const options = Object.entries(input).map(([name, value]) => `${name}=${shield(value)}`);
  const id = `${VERSION}:${action}:${command}:${options.join('&')}`;
  return id.length > limits.customId ? undefined : id;
}

/** Reads a custom id; `undefined` when it is of another version or none of this bot's. */
export function readCustomId(id: string): ButtonCall | undefined {
  const [, version, verb, command, options] = /^([^:]*):([^:]*):([^:]+):(.*)$/s.exec(id) ?? [];
  const action = ACTIONS.find((known) => known === verb);
  if (version !== VERSION || action === undefined) return undefined;
  if (command === undefined || options === undefined) return undefined;
  const entries = options === '' ? [] : options.split('&').map(readOption);
  if (entries.some(([name]) => name === '')) return undefined;
  return { action, command, input: Object.fromEntries(entries) };
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

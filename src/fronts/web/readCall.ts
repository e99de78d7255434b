import type { WebCall, WebCommand, WebOption } from './webMessage.js';

/** A call that can be made, or one line that says why not. */
export type ReadCall =
  | { readonly outcome: 'call'; readonly call: WebCall }
  | { readonly outcome: 'fault'; readonly message: string };

/**
 * Reads `{ "name": …, "options": { … } }` and holds it against the registered commands, as Discord does
 * before a bot ever hears of a call.
 */
export function readCall(body: unknown, commands: readonly WebCommand[]): ReadCall {
  const name = field(body, 'name');
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return fault('There is no such command.');
  const given = field(body, 'options') ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return fault('The options are no object.');
  const known = command.options ?? [];
  const stray = Object.keys(given).find((one) => !known.some((option) => option.name === one));
  if (stray !== undefined) return fault(`/${command.name} has no option ${JSON.stringify(stray)}.`);
  const options: Record<string, string | number | boolean> = {};
  for (const option of known) {
    const value = field(given, option.name);
    if (value === undefined && option.required !== true) continue;
    const wrong = faultIn(value, option);
    if (wrong !== undefined) return fault(`${option.name} ${wrong}.`);
    options[option.name] = value as string | number | boolean; // faultIn saw to it
  }
  return { outcome: 'call', call: { name: command.name, options } };
}

/** An own property of an object; `undefined` for everything else. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? Reflect.get(body, name)
    : undefined;
}

/** What is wrong with a value, to stand after the option's name; `undefined` when nothing is. */
function faultIn(value: unknown, option: WebOption): string | undefined {
  const { type, max_length = 6000, min_value, max_value } = option;
  if (value === undefined) return 'is missing';
  switch (type) {
    case 3:
      if (typeof value !== 'string' || value === '') return 'has to be a text';
      return value.length > max_length ? `is longer than ${max_length} characters` : undefined;
    case 4:
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
        return 'has to be a whole number';
      }
      if (min_value !== undefined && value < min_value) return `is less than ${min_value}`;
      return max_value !== undefined && value > max_value ? `is more than ${max_value}` : undefined;
    case 5:
      return typeof value === 'boolean' ? undefined : 'has to be yes or no';
    default:
      return 'is of a kind that this page does not know';
  }
}

function fault(message: string): ReadCall {
  return { outcome: 'fault', message };
}

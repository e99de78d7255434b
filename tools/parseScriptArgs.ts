import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usageError.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The values of a script's options.
 * @throws UsageError, with the usage line, when a word is not among them.
 */
export function parseScriptArgs<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${problem}\nUsage: ${usage}`, { cause });
  }
}

/**
 * A whole number above 0 out of an option's text; `undefined` when the option was left out.
 * @throws UsageError for anything else.
 */
export function parseCount(
  name: string,
  value: string | undefined,
  usage: string,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new UsageError(`--${name} takes a whole number above 0, not "${value}"\nUsage: ${usage}`);
}

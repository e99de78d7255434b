import { parseCount, parseScriptArgs } from '../parseScriptArgs.js';
import { UsageError } from '../usageError.js';

export interface NameOptions {
  /** The folder of the tagged sets, each a file `NAME.jsonl.gz`. */
  readonly data: string;
  /** The file to write. */
  readonly out: string;
  /** How often a run goes over all sentences. */
  readonly epochs: number;
  /** How many runs, each with an order of its own, are averaged. */
  readonly runs: number;
  /** Whether every tenth sentence of a set is kept from learning, to measure on. */
  readonly heldOut: boolean;
  /** The day that the file names as its own, as YYYY-MM-DD. */
  readonly date: string;
}

const USAGE =
  'npm run names -- --data DIR [--out FILE] [--epochs N] [--runs N] [--held-out] [--date YYYY-MM-DD]';

/**
 * `today` stands where the call names no date.
 * @throws UsageError when the call's words are off.
 */
export function parseNameOptions(args: readonly string[], today: Date): NameOptions {
  const values = parseScriptArgs(
    args,
    {
      data: { type: 'string' },
      out: { type: 'string', default: 'models/names.json' },
      epochs: { type: 'string' },
      runs: { type: 'string' },
      'held-out': { type: 'boolean', default: false },
      date: { type: 'string', default: today.toISOString().slice(0, 10) },
    },
    USAGE,
  );
  const { data, out, date, 'held-out': heldOut } = values;
  if (data === undefined) throw new UsageError(`--data is needed\nUsage: ${USAGE}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UsageError(`--date takes a day like 2024-01-31, not "${date}"\nUsage: ${USAGE}`);
  const epochs = parseCount('epochs', values.epochs, USAGE) ?? 3;
  const runs = parseCount('runs', values.runs, USAGE) ?? 4;
  return { data, out, epochs, runs, heldOut, date };
}

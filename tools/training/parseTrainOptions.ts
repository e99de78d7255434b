import { parseCount, parseScriptArgs } from '../parseScriptArgs.js';
import { UsageError } from '../usageError.js';

export interface TrainOptions {
  /** The folder with the public sets; absent, none is learnt from. */
  readonly data: string | undefined;
  /** A folder of news with questions, learnt from by fold; absent, it is not. */
  readonly news: string | undefined;
  /** The folder with our own collections. */
  readonly collections: string;
  /** The file to write. */
  readonly out: string;
  /** At most so many questions of a public set. */
  readonly sample: number;
  /** The folder with the models; absent, those of the package. */
  readonly models: string | undefined;
  /** Beginnings of the names of folds to learn from, when the reader was tuned on the others; absent, all. */
  readonly only: readonly string[] | undefined;
  /** Questions about the seed articles, to report on. */
  readonly seeds: string | undefined;
  /** The day that the file names as its own, as YYYY-MM-DD. */
  readonly date: string;
}

const USAGE =
  'npm run train -- [--data DIR] [--news DIR] [--collections DIR] [--out FILE] [--sample N] [--models DIR] [--only FOLD,FOLD] [--seeds FILE] [--date YYYY-MM-DD]';

/**
 * `today` stands where the call names no date.
 * @throws UsageError when the call's words are off.
 */
export function parseTrainOptions(args: readonly string[], today: Date): TrainOptions {
  const values = parseScriptArgs(
    args,
    {
      data: { type: 'string' },
      news: { type: 'string' },
      collections: { type: 'string', default: 'test/collections' },
      out: { type: 'string', default: 'models/gate.json' },
      sample: { type: 'string' },
      models: { type: 'string' },
      only: { type: 'string' },
      seeds: { type: 'string' },
      date: { type: 'string', default: today.toISOString().slice(0, 10) },
    },
    USAGE,
  );
  const { data, news, collections, out, models, seeds, date } = values;
  if (!/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UsageError(`--date takes a day like 2024-01-31, not "${date}"\nUsage: ${USAGE}`);
  const sample = parseCount('sample', values.sample, USAGE) ?? 600;
  const only = values.only?.split(',');
  return { data, news, collections, out, sample, models, only, seeds, date };
}

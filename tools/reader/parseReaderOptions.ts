import { parseCount, parseScriptArgs } from '../parseScriptArgs.js';
import { UsageError } from '../usageError.js';

export interface ReaderOptions {
  /** Folder with `articles/`, `questions.jsonl` and `claims.jsonl`; absent, nothing of it is measured. */
  readonly news: string | undefined;
  /** Fold of the news to measure on, when the reader was tuned on the others; absent, all. */
  readonly fold: number | undefined;
  /** Folder with the public sets; absent, `squad2-tune` is not measured. */
  readonly data: string | undefined;
  /** Questions on `articles`; absent, they are not measured. */
  readonly questions: string | undefined;
  readonly articles: string;
  /** Claims with their evidence and label, as `training/prepare.py` holds them back. */
  readonly claims: string | undefined;
  /** Folder of the models; absent, those that come with the program. */
  readonly models: string | undefined;
  /** At most so many passages' questions and claims, evenly spread; all of them when `undefined`. */
  readonly sample: number | undefined;
  readonly json: boolean;
}

const USAGE =
  'npm run evaluate -- reader [--news DIR [--fold N]] [--questions FILE --articles DIR] [--data DIR] [--claims FILE] [--models DIR] [--sample N] [--json]';

/** @throws UsageError when the call's words are off, or name nothing to measure on */
export function parseReaderOptions(args: readonly string[]): ReaderOptions {
  const values = parseScriptArgs(
    args,
    {
      news: { type: 'string' },
      fold: { type: 'string' },
      data: { type: 'string' },
      questions: { type: 'string' },
      articles: { type: 'string', default: 'seeds' },
      claims: { type: 'string' },
      models: { type: 'string' },
      sample: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { news, data, questions, articles, claims, models, json } = values;
  if ([news, data, questions, claims].every((set) => set === undefined)) {
    throw new UsageError(`No set to measure on\nUsage: ${USAGE}`);
  }
  const sample = parseCount('sample', values.sample, USAGE);
  const fold = parseCount('fold', values.fold, USAGE);
  return { news, fold, data, questions, articles, claims, models, sample, json };
}

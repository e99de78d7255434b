import { parseScriptArgs } from './parseScriptArgs.js';

export interface BenchOptions {
  /** The folder of articles. */
  readonly articles: string;
  /** A question file or a batch; `undefined` asks sentences' first words. */
  readonly questions: string | undefined;
  readonly json: boolean;
}

const USAGE = 'npm run bench [-- --articles DIR --questions FILE --json]';

/** @throws UsageError when the call's words are off. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const values = parseScriptArgs(
    args,
    {
      articles: { type: 'string', default: 'seeds' },
      questions: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  return { articles: values.articles, questions: values.questions, json: values.json };
}

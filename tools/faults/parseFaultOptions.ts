import { parseScriptArgs } from '../parseScriptArgs.js';

export interface FaultOptions {
  /** Only faults whose name or file holds this; `undefined` tries all. */
  readonly only: string | undefined;
  readonly json: boolean;
}

const USAGE = 'npm run faults [-- --only PART_OF_NAME_OR_FILE --json]';

/** @throws UsageError when the call's words are off. */
export function parseFaultOptions(args: readonly string[]): FaultOptions {
  const { only, json } = parseScriptArgs(
    args,
    { only: { type: 'string' }, json: { type: 'boolean', default: false } },
    USAGE,
  );
  return { only, json };
}

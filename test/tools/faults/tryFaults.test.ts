import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../tools/faults/fault.js';
import { FaultMisfitError } from '../../../tools/faults/faultMisfitError.js';
import { RedTestsError } from '../../../tools/faults/redTestsError.js';
import {
  shareCaught,
  type TestRun,
  tryFaults,
  type Workbench,
} from '../../../tools/faults/tryFaults.js';

const GREEN: TestRun = { failed: [], passed: 3, unloaded: [], hung: false };
const RED: TestRun = { ...GREEN, failed: ['adds', 'adds zero'] };

const SOURCE = 'a + b; // a sum';

function fault(find: string, put: string, name = `${find} as ${put}`): Fault {
  return { name, file: 'src/sum.ts', find, put, tests: ['test/sum.test.ts'] };
}

/** A checkout of one file, whose tests end as `run` says of the file's text. */
function bench(run: (source: string) => TestRun | Error) {
  const files = new Map([['src/sum.ts', SOURCE]]);
  const runs: { source: string; tests: readonly string[]; atOnce: boolean }[] = [];
  const made: Workbench = {
    read: (file) => files.get(file),
    write: (file, text) => files.set(file, text),
    run: async (tests, atOnce) => {
      const source = files.get('src/sum.ts') ?? '';
      runs.push({ source, tests, atOnce });
      const end = run(source);
      if (end instanceof Error) throw end;
      return end;
    },
  };
  return { ...made, files, runs };
}

describe('tryFaults', () => {
  it.each([
    ['caught', RED, 'adds'],
    ['survived', GREEN, undefined],
    ['hung', { ...GREEN, hung: true }, undefined],
    // No test failed: that the file could not be read proves nothing.
    ['unloaded', { ...GREEN, unloaded: ['test/sum.test.ts'] }, undefined],
  ] as const)('calls a fault %s when its tests end so', async (end, run, by) => {
    const one = bench((source) => (source === SOURCE ? GREEN : run));
    const wrong = fault('+', '-');
    expect(await tryFaults([wrong], one)).toEqual([{ fault: wrong, end, by }]);
  });

  it('tries one fault at a time, on code that is right but for it', async () => {
    const one = bench(() => GREEN);
    await tryFaults([fault('+', '-'), fault('sum', 'difference')], one);
    expect(one.runs).toEqual([
      { source: SOURCE, tests: ['test/sum.test.ts'], atOnce: false },
      { source: 'a - b; // a sum', tests: ['test/sum.test.ts'], atOnce: true },
      { source: 'a + b; // a difference', tests: ['test/sum.test.ts'], atOnce: true },
    ]);
    expect(one.files.get('src/sum.ts')).toBe(SOURCE);
  });

  it('takes a fault out again when its tests can not be run', async () => {
    const one = bench((source) => (source === SOURCE ? GREEN : new Error('no report')));
    await expect(tryFaults([fault('+', '-')], one)).rejects.toThrow('no report');
    expect(one.files.get('src/sum.ts')).toBe(SOURCE);
  });

  it('names every fault that does not fit, before it runs anything', async () => {
    const one = bench(() => GREEN);
    const tried = tryFaults([fault('+', '-'), fault('*', '/'), fault('a', 'c')], one);
    await expect(tried).rejects.toThrow(FaultMisfitError);
    await expect(tried).rejects.toThrow(/2 faults do not fit.*\n.*\* as \/.*\n.*a as c/);
    expect(one.runs).toEqual([]);
  });

  it.each([
    ['a test fails', RED, 'adds'],
    ['a file can not be read', { ...GREEN, unloaded: ['test/sum.test.ts'] }, 'test/sum.test.ts'],
    ['there is no test', { ...GREEN, passed: 0 }, 'none was run'],
  ] as const)('tries nothing when %s on right code', async (_, run, told) => {
    const one = bench(() => run);
    const tried = tryFaults([fault('+', '-')], one);
    await expect(tried).rejects.toThrow(RedTestsError);
    await expect(tried).rejects.toThrow(told);
    expect(one.runs).toHaveLength(1);
  });

  it('tells of each fault as it goes', async () => {
    const told: string[] = [];
    await tryFaults(
      [fault('+', '-', 'one'), fault('sum', 'x', 'two')],
      bench(() => GREEN),
      (tried) => told.push(`${tried.fault.name} ${tried.end}`),
    );
    expect(told).toEqual(['one survived', 'two survived']);
  });
});

describe('shareCaught', () => {
  it('counts what hangs as caught, and what could not be read as not', () => {
    const tried = (['caught', 'hung', 'survived', 'unloaded'] as const).map((end) => ({
      fault: fault('+', '-'),
      end,
      by: undefined,
    }));
    expect(shareCaught(tried)).toBe(0.5);
    expect(shareCaught([])).toBe(0);
  });
});

import type { Fault } from './fault.js';
import { FaultMisfitError } from './faultMisfitError.js';
import { misfitOf, plantFault } from './plantFault.js';
import { RedTestsError } from './redTestsError.js';

/**
 * What became of a fault. `caught`: a test failed. `hung`: the tests did not come to an end, which nobody
 * overlooks. `unloaded`: no test failed, but a file could not be run at all, which says nothing.
 */
export type FaultEnd = 'caught' | 'hung' | 'survived' | 'unloaded';

export interface TriedFault {
  readonly fault: Fault;
  readonly end: FaultEnd;
  /** The first test that failed; `undefined` when none did. */
  readonly by: string | undefined;
}

/** How a run of tests ended. */
export interface TestRun {
  /** Names of the tests that failed. */
  readonly failed: readonly string[];
  readonly passed: number;
  /** Test files that could not be run at all. */
  readonly unloaded: readonly string[];
  /** Whether it was stopped for taking too long. */
  readonly hung: boolean;
}

/** A checkout in which the code may be broken. */
export interface Workbench {
  /** `undefined` when there is no such file. */
  read(file: string): string | undefined;
  write(file: string, text: string): void;
  /** Runs test files or folders. @param atOnce whether the first failure is enough */
  run(tests: readonly string[], atOnce: boolean): Promise<TestRun>;
}

/**
 * Puts faults into the code one by one, each taken out again before the next, and sees whether their
 * tests notice.
 * @param told hears of each as it has been tried
 * @throws FaultMisfitError, before anything is tried, when one does not fit the code
 * @throws RedTestsError when tests fail on the code as it is: then they would seem to catch everything
 */
export async function tryFaults(
  faults: readonly Fault[],
  bench: Workbench,
  told: (tried: TriedFault) => void = () => {},
): Promise<readonly TriedFault[]> {
  const misfits = faults.flatMap((fault) => misfitOf(bench.read(fault.file), fault) ?? []);
  if (misfits.length > 0) throw new FaultMisfitError(misfits);
  const sound = await bench.run([...new Set(faults.flatMap(({ tests }) => tests))], false);
  if (sound.failed.length > 0 || sound.unloaded.length > 0 || sound.hung || sound.passed === 0)
    throw new RedTestsError([...sound.failed, ...sound.unloaded]);
  const all: TriedFault[] = [];
  for (const fault of faults) {
    const tried = await tryFault(fault, bench);
    told(tried);
    all.push(tried);
  }
  return all;
}

async function tryFault(fault: Fault, bench: Workbench): Promise<TriedFault> {
  const source = bench.read(fault.file) ?? '';
  bench.write(fault.file, plantFault(source, fault));
  try {
    const { failed, unloaded, hung } = await bench.run(fault.tests, true);
    const [by] = failed;
    if (by !== undefined) return { fault, end: 'caught', by };
    return { fault, end: hung ? 'hung' : unloaded.length > 0 ? 'unloaded' : 'survived', by };
  } finally {
    bench.write(fault.file, source);
  }
}

/** Whether a fault did not get past the tests. */
export function isCaught({ end }: TriedFault): boolean {
  return end === 'caught' || end === 'hung';
}

/** Share of the faults that were caught, 0–1; 0 of none. */
export function shareCaught(tried: readonly TriedFault[]): number {
  return tried.length === 0 ? 0 : tried.filter(isCaught).length / tried.length;
}

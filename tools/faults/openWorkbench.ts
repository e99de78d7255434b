import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestReport } from './readTestReport.js';
import type { TestRun, Workbench } from './tryFaults.js';

/** What is copied, since faults are put into it or it finds its neighbours by its own place. */
const COPIED = ['src', 'test', 'commands', 'tools', 'package.json', 'tsconfig.json'];
/** What is only read. Tests that ask the models run the compiled worker. */
const LINKED = ['node_modules', 'dist', 'models', 'seeds', 'docs'];
/** A run of one fault's tests takes seconds. */
const LONGEST_MS = 600_000;
/** What is caught in a loop hears nothing else. */
const KILL = 'SIGKILL';

/** A copy of the checkout in the system's temporary folder, where the code may be broken; the checkout itself is never written to. */
export interface OpenWorkbench extends Workbench {
  /** Ends a run of tests that is on its way, and removes the copy. */
  close(): void;
}

/** @param root the folder of `package.json` */
export function openWorkbench(root: string): OpenWorkbench {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'));
  let child: ReturnType<typeof spawn> | undefined;
  const close = () => {
    child?.kill(KILL);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // What a link leads to is copied too: through a link, a fault would be put into the original.
    const how = { recursive: true, dereference: true };
    for (const name of COPIED) cpSync(join(root, name), join(folder, name), how);
    for (const name of LINKED) symlinkSync(join(root, name), join(folder, name));
  } catch (cause) {
    close();
    throw cause;
  }

  /** Each run has its own report, so that none is taken for another's. */
  let runs = 0;

  return {
    close,
    read: (file) => {
      const path = join(folder, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    write: (file, text) => writeFileSync(join(folder, file), text),
    run(tests, atOnce) {
      const report = join(folder, `report-${runs++}.json`);
      const none = { failed: [], passed: 0, unloaded: [], hung: false };
      return new Promise<TestRun>((resolve, reject) => {
        const running = spawn(process.execPath, argumentsFor(tests, atOnce, report), {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
          killSignal: KILL,
          ...(atOnce && { timeout: LONGEST_MS }),
        });
        child = running;
        let said = '';
        running.stderr.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
        running.on('error', reject);
        running.on('close', (_code, signal) => {
          if (child === running) child = undefined;
          if (signal !== null) resolve({ ...none, hung: true });
          else if (existsSync(report)) resolve(readTestReport(readFileSync(report, 'utf8')));
          else resolve({ ...none, unloaded: [`${tests.join(' ')}: ${said.trim()}`] });
        });
      });
    },
  };
}

function argumentsFor(tests: readonly string[], atOnce: boolean, report: string): string[] {
  return [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...tests,
    '--dir=test',
    '--testTimeout=90000',
    '--reporter=json',
    `--outputFile=${report}`,
    // One worker that loads each module once: what a run costs is loading, by far.
    '--no-isolate',
    '--maxWorkers=1',
    // It ends with the process, even in the midst of a loop that a fault has made endless.
    '--pool=threads',
    ...(atOnce ? ['--bail=1'] : []),
  ];
}

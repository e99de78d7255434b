import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from '../../../tools/faults/openWorkbench.js';

/** Stands in for Vitest: a test is a file that is run, and fails when `src/sum.ts` subtracts. */
const RUNNER = `
import { readFileSync, writeFileSync } from 'node:fs';
const [, ...args] = process.argv.slice(1);
if (args.includes('test/none.test.ts')) throw new Error('no test files');
if (args.includes('test/killed.test.ts')) process.kill(process.pid, 'SIGKILL');
const status = readFileSync('src/sum.ts', 'utf8').includes('-') ? 'failed' : 'passed';
const report = args.find((arg) => arg.startsWith('--outputFile=')).slice('--outputFile='.length);
writeFileSync(report, JSON.stringify({
  testResults: [{ name: 'sum', status, assertionResults: [{ fullName: 'adds', status }] }],
}));
`;

let root: string;
let bench: OpenWorkbench;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-checkout-'));
  for (const folder of ['test', 'commands', 'tools', 'dist', 'models', 'seeds', 'docs', 'real'])
    await mkdir(join(root, folder));
  await mkdir(join(root, 'node_modules', 'vitest'), { recursive: true });
  await writeFile(join(root, 'node_modules', 'vitest', 'vitest.mjs'), RUNNER);
  for (const file of ['package.json', 'tsconfig.json']) await writeFile(join(root, file), '{}');
  await writeFile(join(root, 'real', 'sum.ts'), 'a + b');
  // A folder may be a link, and what it leads to is the checkout's own all the same.
  await symlink(join(root, 'real'), join(root, 'src'));
  bench = openWorkbench(root);
});
afterEach(async () => {
  bench.close();
  await rm(root, { recursive: true, force: true });
});

describe('a workbench', () => {
  it('is a copy: what is written there leaves the checkout as it was', async () => {
    expect(bench.read('src/sum.ts')).toBe('a + b');
    bench.write('src/sum.ts', 'a - b');
    expect(bench.read('src/sum.ts')).toBe('a - b');
    expect(await readFile(join(root, 'real', 'sum.ts'), 'utf8')).toBe('a + b');
    expect(bench.read('src/product.ts')).toBeUndefined();
  });

  it('runs tests on the code as it is there', async () => {
    const tests = ['test/sum.test.ts'];
    expect(await bench.run(tests, true)).toMatchObject({ failed: [], passed: 1, hung: false });
    bench.write('src/sum.ts', 'a - b');
    expect(await bench.run(tests, true)).toMatchObject({ failed: ['adds'], passed: 0 });
  });

  it('tells when tests could not be run, or were ended', async () => {
    const none = await bench.run(['test/none.test.ts'], true);
    expect(none).toMatchObject({ failed: [], passed: 0, hung: false });
    expect(none.unloaded.join()).toContain('no test files');
    expect(await bench.run(['test/killed.test.ts'], true)).toMatchObject({ hung: true });
  });

  it('is gone when it is closed, and the checkout is not', () => {
    bench.close();
    expect(bench.read('src/sum.ts')).toBeUndefined();
    expect(existsSync(join(root, 'node_modules', 'vitest', 'vitest.mjs'))).toBe(true);
    bench.close();
  });
});

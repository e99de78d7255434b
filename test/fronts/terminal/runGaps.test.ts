import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runGaps } from '../../../src/fronts/terminal/runGaps.js';
import { openStore } from '../../../src/store/openStore.js';
import { MemoryStream } from './memoryStream.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'verbatim-gaps-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function run(format: 'text' | 'json' | 'csv') {
  const output = new MemoryStream();
  const lines: string[] = [];
  const status = await runGaps(
    { kind: 'gaps', format },
    { dataDir, output, log: (line) => lines.push(line) },
  );
  return { status, text: output.text, lines };
}

function leave(): void {
  const store = openStore(dataDir);
  const at = new Date('2026-01-31T09:00:00Z');
  const nearest = { file: 'a.txt', text: 'Rice rose.' };
  const rice = { key: 'k', text: 'What is rice?', person: '1', at, nearest };
  store.gaps.add({ ...rice, server: undefined, shared: false });
  store.close();
}

it('prints what was asked anywhere, as text, JSON and CSV', async () => {
  leave();
  expect((await run('text')).text).toMatch(/What is rice\?\s+asked once since 2026-01-31.*a\.txt/);
  expect(JSON.parse((await run('json')).text)).toMatchObject({
    unanswered: [{ question: 'What is rice?', nearest: { file: 'a.txt' } }],
  });
  const { text, status } = await run('csv');
  expect(text).toMatch(/^kind,.*\r\nunanswered,What is rice\?,1,1,.*Rice rose\.\r\n$/);
  expect(status).toBe(0);
});

it('says that there is no database, and makes none', async () => {
  const { status, text, lines } = await run('json');
  expect([status, JSON.parse(text)]).toEqual([0, { unanswered: [], doubted: [] }]);
  expect(lines).toEqual([expect.stringContaining(dataDir)]);
  expect(readdirSync(dataDir)).toEqual([]);
});

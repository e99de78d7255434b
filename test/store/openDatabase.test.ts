import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/openDatabase.js';
import { DATABASE_FILE, openStore } from '../../src/store/openStore.js';
import { StoreError } from '../../src/store/storeError.js';

const now = new Date('2026-01-31T09:00:00Z');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-database-'));
  file = join(folder, DATABASE_FILE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function failure(open: () => unknown): StoreError {
  try {
    open();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It opened.');
}

/** A database of some pages, closed again. */
function fill(): void {
  const store = openStore(folder);
  for (let i = 0; i < 500; i++) {
    store.turns.add({ person: '1', channel: 'c', text: `turn ${i} `.repeat(20), at: now });
  }
  store.sweep(now);
  store.close();
}

describe('a database', () => {
  it('is made in a folder of its own that only its owner may enter', () => {
    const deep = join(folder, 'not', 'there');
    openStore(deep).close();
    expect(statSync(deep).mode & 0o777).toBe(0o700);
  });

  it('is opened again as it was left, without being made anew', () => {
    fill();
    const store = openStore(folder);
    const last = store.turns.last({ person: '1', channel: 'c', limit: 1, since: now });
    expect(last).toEqual(['turn 499 '.repeat(20)]);
    store.close();
  });

  it('that something else wrote says that it is damaged, and what to do', () => {
    writeFileSync(file, 'No database, but a letter to somebody. '.repeat(200));
    const error = failure(() => openStore(folder));
    expect(error.file).toBe(file);
    expect(error.message).toContain(file);
    expect(error.message).toMatch(/damaged.*backup.*begin anew/);
  });

  it.each([
    ['overwritten in its middle', (bytes: Buffer) => bytes.fill(0x5a, 4_096)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 6_000)],
  ])('that was %s says so at the start and not in the middle of an answer', (_what, harm) => {
    fill();
    writeFileSync(file, harm(readFileSync(file)));
    expect(failure(() => openStore(folder)).message).toContain('damaged');
  });

  it('of a newer version is left alone and asks for an update', () => {
    fill();
    const newer = openDatabase(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const told = /newer version.*form 99.*update Verbatim/;
    expect(failure(() => openStore(folder)).message).toMatch(told);
    expect(failure(() => openStore(folder)).message).toMatch(told);
  });

  it('in a place that is no folder says what to look at', () => {
    writeFileSync(join(folder, 'taken'), '');
    expect(failure(() => openStore(join(folder, 'taken'))).message).toContain('DATA_DIR');
  });
});

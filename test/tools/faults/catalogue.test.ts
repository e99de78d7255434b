import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../tools/faults/catalogue/faults.js';
import { misfitOf } from '../../../tools/faults/plantFault.js';

const ROOT = new URL('../../../', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, ROOT));
const sourceOf = (file: string) =>
  existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : undefined;

describe('the faults', () => {
  // When code changes, its faults change with it, or rot until somebody runs them all.
  it('fit the code as it is', () => {
    const misfits = FAULTS.flatMap((fault) => misfitOf(sourceOf(fault.file), fault) ?? []);
    expect(misfits).toEqual([]);
  });

  it('are each held against tests that are there', () => {
    const tests = new Set(FAULTS.flatMap((fault) => fault.tests));
    expect([...tests].filter((test) => !existsSync(pathOf(test)))).toEqual([]);
    expect(FAULTS.filter((fault) => fault.tests.length === 0)).toEqual([]);
  });

  it('have names of their own', () => {
    const names = FAULTS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('lie in every room of the engine', () => {
    const rooms = new Set(FAULTS.map(({ file }) => file.split('/')[2]));
    expect([...rooms].sort()).toEqual([
      'answers',
      'articles',
      'encoder',
      'evidence',
      'index',
      'library',
      'question',
      'records',
      'text',
      'values',
    ]);
    expect(FAULTS.length).toBeGreaterThanOrEqual(100);
  });
});

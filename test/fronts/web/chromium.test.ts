import { expect, it } from 'vitest';
import { findChromium } from './chromium.js';

it('takes the first browser that is there', () => {
  expect(findChromium(['/nowhere/chromium', process.execPath, '/nowhere'])).toBe(process.execPath);
});

it('says in a line that the tests in a browser are skipped where there is none', () => {
  const lines: string[] = [];
  expect(findChromium(['', '/nowhere/chromium'], (line) => lines.push(line))).toBeUndefined();
  expect(lines).toEqual([expect.stringContaining('are skipped')]);
});

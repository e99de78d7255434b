import { expect, it } from 'vitest';
import { createPaint } from '../../../src/fronts/terminal/paint.js';
import { renderChart } from '../../../src/fronts/terminal/renderChart.js';
import { renderTable } from '../../../src/fronts/terminal/renderTable.js';

const plain = createPaint(false);

it('sets columns side by side, numbers rows, and leaves out an empty column', () => {
  const table = {
    columns: ['Figure', 'Towards', 'When'],
    rows: [
      ['200 USD', '', '2022'],
      ['5%', '', '(2021)'],
    ],
  };
  expect(renderTable(table, plain).split('\n')).toEqual([
    '     Figure   When',
    '  1  200 USD  2022',
    '  2  5%       (2021)',
  ]);
});

it('goes on in the next line with a long cell, and loses no word', () => {
  const words = 'electrical devices and components of every kind that is made';
  const lines = renderTable({ columns: ['What'], rows: [[words]] }, plain)
    .split('\n')
    .slice(1);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map((line) => line.slice(5)).join(' ')).toBe(words);
});

it('breaks a word without end, and shows no control characters', () => {
  const shown = renderTable({ columns: ['a'], rows: [['x'.repeat(100)], ['\u001b[2J']] }, plain);
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(29);
  expect(shown).not.toContain('\u001b');
});

it('draws bars as long as their figures', () => {
  const bars = [
    { label: 'exports', value: 4, written: '4 USD' },
    { label: 'imports', value: 1, written: '1 USD' },
  ];
  const shown = renderChart({ title: 'USD', bars, logarithmic: false }, plain).split('\n');
  expect(shown).toEqual([
    '  USD',
    '  exports',
    `  ${'█'.repeat(32)} 4 USD`,
    '  imports',
    `  ${'█'.repeat(8)} 1 USD`,
  ]);
});

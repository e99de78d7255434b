import { expect, it } from 'vitest';
import { splitSignOff } from '../../../src/engine/articles/splitSignOff.js';
import { slice } from '../../../src/engine/text/span.js';

function split(text: string) {
  const { paragraph, mark } = splitSignOff(text, { start: 0, end: text.length });
  return [slice(text, paragraph), mark && slice(text, mark)];
}

it.each([
  ['It rose, statistics showed./.', 'It rose, statistics showed.', '/.'],
  ['It rose in May. REUTER', 'It rose in May.', 'REUTER'],
  ['It rose in May.\n Reuter', 'It rose in May.', 'Reuter'],
  ['It rose in May. (ENDS)', 'It rose in May.', '(ENDS)'],
  ['It rose in May. — VNS', 'It rose in May.', '— VNS'],
  ['"It rose." (AFP)', '"It rose."', '(AFP)'],
  ['It rose in May. ###', 'It rose in May.', '###'],
])('cuts the sign-off of %j', (text, paragraph, mark) => {
  expect(split(text)).toEqual([paragraph, mark]);
});

it('cuts a sign-off from a long paragraph in the midst of a text', () => {
  const paragraph = `The port of Ella handled ${'more and '.repeat(12)}more goods in May.`;
  const text = `Port of Ella grows\n\n${paragraph} REUTER\n\nIt is large.`;
  const start = text.indexOf(paragraph);
  const whole = { start, end: start + paragraph.length + ' REUTER'.length };
  const { paragraph: left, mark, agencyOnly } = splitSignOff(text, whole);
  expect(slice(text, left)).toBe(paragraph);
  expect(mark && slice(text, mark)).toBe('REUTER');
  expect(agencyOnly).toBe(false);
});

it.each([
  'See https://example.com/.',
  'He works for Reuters.',
  'The report ends.',
  'It was sold to Reuter',
  'He spoke to the agency (AFP)',
  './.',
])('leaves %j whole', (text) => {
  expect(split(text)).toEqual([text, undefined]);
});

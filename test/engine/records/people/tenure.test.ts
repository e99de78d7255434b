import { expect, it } from 'vitest';
import { heldWhen } from '../../../../src/engine/records/people/tenure.js';
import { slice } from '../../../../src/engine/text/span.js';
import { spanOf } from '../../../fakeLibrary.js';

it.each([
  ['Former president Ana Ruiz spoke.', 'Former president', ['Former']],
  ['Tran Lan, Acting Director of the office, spoke.', 'Acting Director of the office', ['Acting']],
  ['Ana Ruiz, chairman since 1982, resigned.', 'chairman', ['since 1982']],
  ['Ana Ruiz, minister from 1980 to 1984, wrote it.', 'minister', ['from 1980 to 1984']],
  ['Ana Ruiz, mayor until March 31, agreed.', 'mayor', ['until March 31']],
  ['Ana Ruiz, mayor (since May 2019), agreed.', 'mayor', ['since May 2019']],
  // A deputy is one now, and the time of the deed is not the post's.
  ['Deputy Minister Ana Ruiz spoke in 2024.', 'Deputy Minister', []],
  ['Ana Ruiz, mayor, said in 2024 that it rose.', 'mayor', []],
  ['Ana Ruiz, mayor since the flood, spoke.', 'mayor', []],
])('%s', (text, role, expected) => {
  const sentence = { start: 0, end: text.length };
  const held = heldWhen(text, sentence, spanOf(text, role));
  expect(held.map((span) => slice(text, span))).toEqual(expected);
});

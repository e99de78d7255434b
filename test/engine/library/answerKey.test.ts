import { describe, expect, it } from 'vitest';
import type { Within } from '../../../src/engine/answers/within.js';
import { answerKey } from '../../../src/engine/library/answerKey.js';

type Asked = readonly [question: string, prev?: readonly string[], within?: Within];

const keyOf = ([question, prev = [], within = {}]: Asked) => answerKey(question, prev, within);

const RICE = 'How much rice did Hanoi sell in 2021?';
const MAYOR = 'Who is the mayor of Riga?';

describe('answerKey', () => {
  const same: [why: string, one: Asked, other: Asked][] = [
    ['white space', [RICE], [`  How much  rice\u00a0did Hanoi sell\nin 2021? `]],
    ['an earlier question that it does not lean on', [MAYOR], [MAYOR, [RICE]]],
    [
      'files in another order',
      [RICE, [], { source: ['a', 'b'] }],
      [RICE, [], { source: ['b', 'a', 'b'] }],
    ],
    ['a choice that is none', [RICE], [RICE, [], { year: undefined, from: undefined }]],
    [
      'parts in another order',
      [RICE, [], { from: '2021-01-01', to: '2021-12-31' }],
      [RICE, [], { to: '2021-12-31', from: '2021-01-01' }],
    ],
  ];
  it.each(same)('is the same in spite of %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  const different: [why: string, one: Asked, other: Asked][] = [
    ['the words', [RICE], [MAYOR]],
    ['the order of the words', ['Did Riga beat Porto?'], ['Did Porto beat Riga?']],
    ['capitals', ['Who is Will Baker?'], ['who is will baker?']],
    ['the question before', ['and 2022?', [RICE]], ['and 2022?', [MAYOR]]],
    ['whether there was one', ['and 2022?', [RICE]], ['and 2022?']],
    [
      'the one before that',
      ['and salt?', [RICE, 'and 2022?']],
      ['and salt?', [MAYOR, 'and 2022?']],
    ],
    ['the year', [MAYOR, [], { year: 2021 }], [MAYOR, [], { year: 2022 }]],
    ['a year that is said and one that is set', ['rice in 2021'], ['rice', [], { year: 2021 }]],
    ['the files', [MAYOR, [], { source: ['a'] }], [MAYOR, [], { source: ['b'] }]],
    ['no file and any file', [MAYOR, [], { source: [] }], [MAYOR]],
    ['the first day', [MAYOR, [], { from: '2021-01-01' }], [MAYOR, [], { from: '2021-01-02' }]],
    ['first and last day', [MAYOR, [], { from: '2021-01-01' }], [MAYOR, [], { to: '2021-01-01' }]],
  ];
  it.each(different)('goes by %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('is of one length, however long the question', () => {
    expect(keyOf(['rice '.repeat(100_000)])).toHaveLength(keyOf([RICE]).length);
  });
});

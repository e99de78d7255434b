import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/usageError.js';
import { parseWordOptions } from '../../../tools/words/parseWordOptions.js';

const today = new Date('2024-05-06T07:08:09Z');
const needed = ['--wordnet', 'dict', '--data', 'sets'];

describe('parseWordOptions', () => {
  it('writes into the language’s data under today’s date unless told otherwise', () => {
    expect(parseWordOptions(needed, today)).toEqual({
      wordNet: 'dict',
      data: 'sets',
      vectors: undefined,
      out: 'src/knowledge',
      date: '2024-05-06',
    });
  });

  it('takes vectors, a date, and a run that only measures', () => {
    const args = [...needed, '--vectors', 'glove', '--date', '2023-01-02', '--measure-only'];
    expect(parseWordOptions(args, today)).toMatchObject({
      vectors: 'glove',
      out: undefined,
      date: '2023-01-02',
    });
  });

  it.each([[['--data', 'sets']], [['--wordnet', 'dict']], [[...needed, '--date', 'May']]])(
    'refuses %j',
    (args) => {
      expect(() => parseWordOptions(args, today)).toThrow(UsageError);
    },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readQuestionLink,
  writeQuestionLink,
} from '../../../../src/fronts/web/page/questionLink.js';

it('reads back every question that it writes, but for the blanks around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (question) => {
      fc.pre(question.trim() !== '');
      expect(readQuestionLink(writeQuestionLink(question))).toBe(question.trim());
    }),
  );
});

it.each(['', '#', '#/', '#/ask/', '#/ask/%20', '#/ask/%E0%A4%A', '#/who/x', '/ask/x'])(
  'finds no question in %s',
  (fragment) => {
    expect(readQuestionLink(fragment)).toBeUndefined();
  },
);

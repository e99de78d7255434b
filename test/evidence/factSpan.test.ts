import { describe, expect, it } from 'vitest';
import { coverTerms } from '../../src/evidence/coverage.js';
import { factSpan } from '../../src/evidence/factSpan.js';
import { slice } from '../../src/language/span.js';
import { setCase } from './setCase.js';

describe('factSpan', () => {
  it.each([
    [
      'wind speed of the storm',
      'The storm had winds of 165 kilometres per hour.',
      '165 kilometres per hour',
    ],
    ['flood deaths', 'The flood left 17 dead in two towns.', '17'],
    ['largest market for cork', 'Chile was the largest market for cork.', 'Chile'],
    [
      'what did Faro send after the flood',
      'After the flood Faro sent 20 water pumps.',
      '20 water pumps',
    ],
  ])('%s: %s', async (asked, sentence, expected) => {
    const { question, context } = await setCase(asked, sentence, sentence);
    const span = factSpan(question, context, coverTerms(question, context));
    expect(span === undefined ? undefined : slice(sentence, span)).toBe(expected);
  });

  it('gives nothing where the sentence says no more than the question', async () => {
    const { question, context } = await setCase(
      'the mill closed',
      'The mill closed.',
      'The mill closed.',
    );
    expect(factSpan(question, context, coverTerms(question, context))).toBeUndefined();
  });
});

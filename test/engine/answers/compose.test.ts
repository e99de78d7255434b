import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/engine/answers/compose.js';
import type { Verdict } from '../../../src/engine/evidence/verdict.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';
import { slice } from '../../../src/engine/text/span.js';
import { spanOf } from '../../fakeLibrary.js';
import { collect } from '../evidence/collect.js';
import { BROKEN, fakeVerdict } from '../evidence/fakeVerdict.js';

const { collection, sentence } = collect(
  'Faro opens a bridge\n\nThe bridge cost 4 million euros. Ana Dias paid 4 million euros.\n\nIt rained. That is why nobody came.\n',
  'The bridge of Faro cost 5 million euros.\n\nIt rained. That is why nobody came.\n',
  'The bridge has cost 4 million euros.\n\nThe bridge took 4 million dollars.\n',
);

/** A verdict on the sentence with some words, with others for its highlight. */
function verdict(
  words: string,
  score: number,
  highlight?: string,
  parts: Partial<Verdict> = {},
): Verdict {
  const found = sentence(words);
  return fakeVerdict(found, {
    score,
    ...(highlight !== undefined && { highlight: spanOf(found.article.text, highlight) }),
    ...parts,
  });
}

function answer(
  best: Verdict,
  others: readonly Verdict[] = [],
  asked = 'How much did the bridge cost?',
) {
  return compose(readQuestion(asked, collection.lexicon), best, others, 0.75, collection);
}

const texts = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);

const best = verdict('The bridge cost', 3, '4 million euros');

describe('an answer', () => {
  it('quotes the best sentence, with its highlight and its confidence', () => {
    const { outcome, confidence, quotes, differing } = answer(best);
    expect([outcome, confidence, differing]).toEqual(['answer', 0.75, false]);
    expect(texts(quotes)).toEqual(['The bridge cost 4 million euros.']);
    const [{ article, highlight }] = quotes;
    expect(highlight && slice(article.text, highlight)).toBe('4 million euros');
  });

  it('quotes what is nearly as sure, and nothing else', () => {
    const near = verdict('of Faro cost', 2.4, '5 million euros');
    const far = verdict('has cost', 2.2, '4 million euros');
    expect(texts(answer(best, [near, far]).quotes)).toEqual([
      'The bridge cost 4 million euros.',
      'The bridge of Faro cost 5 million euros.',
    ]);
  });

  it('quotes three at most', () => {
    const others = ['of Faro cost', 'has cost', 'The bridge took'].map((words) =>
      verdict(words, 3),
    );
    expect(answer(best, others).quotes).toHaveLength(3);
  });

  it.each([
    ['breaks a constraint', verdict('of Faro cost', 3, undefined, { constraints: [BROKEN] })],
    ['is a headline', verdict('Faro opens', 3)],
    ['says the same in the same article', verdict('Ana Dias paid', 3, '4 million euros')],
  ])('passes over a sentence that %s, however sure', (_, other) => {
    expect(answer(best, [other]).quotes).toHaveLength(1);
  });

  it('quotes a sentence with the one that it leans on, and the files where both stand again', () => {
    const [{ text, alsoIn }] = answer(verdict('nobody came', 3)).quotes;
    expect(text).toBe('It rained. That is why nobody came.');
    expect(alsoIn.map(({ article, text: again }) => [article.file, again])).toEqual([
      ['1.txt', text],
    ]);
  });
});

describe('articles that differ', () => {
  const other = verdict('of Faro cost', 3, '5 million euros');

  it('are both quoted, and neither is picked', () => {
    expect(answer(best, [other]).differing).toBe(true);
  });

  it.each([
    ['the value is the same', verdict('has cost', 3, '4 million euros')],
    ['the unit is another', verdict('The bridge took', 3, '4 million dollars')],
    ['one gives no figure', verdict('has cost', 3, 'The bridge')],
  ])('do not when %s', (_, same) => {
    expect(answer(best, [same])).toMatchObject({ differing: false, quotes: { length: 2 } });
  });

  it('do not when both figures stand in one article', () => {
    const dollars = verdict('The bridge took', 3, '4 million dollars');
    const euros = verdict('has cost', 3, '4 million euros');
    expect(answer(euros, [dollars]).differing).toBe(false);
  });

  it('do not where no figure is asked for', () => {
    expect(answer(best, [other], 'Why did the bridge cost so much?').differing).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/articles/parseArticle.js';
import { splitPassages } from '../../../../src/engine/articles/splitPassages.js';
import type { Figure } from '../../../../src/engine/records/figures/figure.js';
import { findFigures } from '../../../../src/engine/records/figures/findFigures.js';
import { countCasing } from '../../../../src/engine/text/casing.js';
import { type Span, slice } from '../../../../src/engine/text/span.js';
import { formatPeriod } from '../../../../src/engine/values/formatPeriod.js';
import { seedCollection } from '../../../seedCollection.js';
import { type ListedFigure, scoreFigures } from './scoreFigures.js';

const listed = readFileSync(new URL('seeds.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ListedFigure); // the list is ours, and a wrong line fails the test

function figuresIn(text: string): Figure[] {
  const sentences = splitPassages(parseArticle('a.txt', text)).flatMap((one) => one.sentences);
  return findFigures(sentences, countCasing(sentences));
}

const said = ({ sentence }: Figure, span: Span | undefined) =>
  span === undefined ? undefined : slice(sentence.article.text, span);

/** A figure in one line, as `value unit | measure | whose > towards | direction | period | growth`. */
function inShort(figure: Figure): string {
  const { value, toValue, unit, direction, period, growth } = figure;
  const amount = [value, toValue].filter((one) => one !== undefined).join('..');
  return [
    `${amount} ${unit ?? ''}`.trim(),
    said(figure, figure.measure),
    `${said(figure, figure.whose) ?? ''}>${said(figure, figure.towards) ?? ''}`,
    direction ?? '',
    period === undefined ? '' : period.period ? formatPeriod(period.period) : said(figure, period),
    growth === undefined ? '' : `${growth.way} ${growth.by?.value ?? ''}`.trim(),
  ].join(' | ');
}

describe('the figures of the five articles', () => {
  it('are found as a person listed them, every field of nineteen in twenty', async () => {
    const { articles, sentencesOf, lexicon } = await seedCollection();
    const found = articles.flatMap((article) => findFigures(sentencesOf(article), lexicon.casing));
    const { precision, recall, misses } = scoreFigures(listed, found);
    expect(listed.length).toBe(40);
    expect.soft(misses.length, misses.join('\n')).toBeLessThanOrEqual(2);
    expect.soft(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('keep direction, partner and period of all trade, none excepted', async () => {
    const { articles, sentencesOf, lexicon } = await seedCollection();
    const found = articles.flatMap((article) => findFigures(sentencesOf(article), lexicon.casing));
    const trade = listed.filter(({ direction }) => direction !== undefined);
    const { misses } = scoreFigures(
      trade,
      found.filter(({ direction }) => direction !== undefined),
    );
    expect(trade.length).toBe(27);
    expect(misses).toEqual([]);
  });
});

describe('a figure', () => {
  it.each([
    [
      'the seller, the buyer and the year',
      'In 2021, Peru sold copper worth 5 million USD to Chile.',
      ['5000000 USD | copper | Peru>Chile | export | 2021 | '],
    ],
    [
      'imports, which keep the partner of the exports before them',
      "In 2021, Peru's exports to Chile reached 5 million USD, while imports were 3 million USD.",
      [
        '5000000 USD | exports | Peru>Chile | export | 2021 | ',
        '3000000 USD | imports | Peru>Chile | import | 2021 | ',
      ],
    ],
    [
      'a change that led to it, and no figure of the change alone',
      'Revenue of the mill rose 12 percent from a year earlier to 8 million USD.',
      ['8000000 USD | Revenue | > |  |  | up 12'],
    ],
    [
      'a change of which no outcome is told',
      'Output of the mill fell 12 percent in 2020.',
      ['12 % | Output | > |  | 2020 | down 12'],
    ],
    [
      'what it is held against, as a figure of its own time',
      'The deficit widened to 47 billion dollars in 2019 from 15.8 billion in 2018.',
      [
        '47000000000 USD | deficit | > |  | 2019 | up',
        '15800000000 USD | deficit | > |  | 2018 | ',
      ],
    ],
    ['a count with what is counted', 'They signed 13 contracts.', ['13 | contracts | > |  |  | ']],
    [
      'a range as one',
      'Fees were between six and seven million dollars.',
      ['6000000..7000000 USD | Fees | > |  |  | '],
    ],
    [
      'a fraction in words',
      'Two-thirds of the fleet is idle.',
      ['66.6666666667 % | fleet | > |  |  | '],
    ],
    [
      'a rank',
      'Peru is the second largest exporter of copper.',
      ['2 rank | largest exporter of copper | Peru> |  |  | '],
    ],
  ])('holds %s', (_what, text, figures) => {
    expect(figuresIn(text).map(inShort)).toEqual(figures);
  });

  it.each([
    ['a definite small number', 'The two countries agreed.'],
    ['a day', 'They met on 3 July 2023.'],
    ['a number that is part of a name', 'They invoked Section 301 and sat in Room 12 of Hotel 88.'],
    ['an ordinal of a name', 'The 14th National Congress begins.'],
    ['an age', 'Peter Moss, 54, resigned.'],
    ['an hour', 'They left at 18:26.'],
    ['a time that is past', 'It happened two years ago.'],
  ])('is not %s', (_what, text) => {
    expect(figuresIn(text).map(inShort)).toEqual([]);
  });

  it.each(['1 ', '5 USD and ', 'rose 5% from ', 'exports to Peru 5 ', 'third largest ', 'x, '])(
    'is looked for in a line of a million letters of "%s" without hanging',
    (unit) => {
      expect(figuresIn(`Mill\n\n${unit.repeat(1_000_000 / unit.length)}`)).toEqual([]);
    },
  );

  it('lies, with everything said of it, in the words of its file', async () => {
    const { articles, sentencesOf, lexicon } = await seedCollection();
    for (const article of articles) {
      for (const figure of findFigures(sentencesOf(article), lexicon.casing)) {
        const { sentence, measure, whose, towards, via, period, growth } = figure;
        expect(sentence.start).toBeLessThanOrEqual(figure.start);
        expect(figure.end).toBeLessThanOrEqual(sentence.end);
        for (const span of [measure, whose, towards, via, period, growth?.by, growth?.against]) {
          if (span === undefined) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(slice(article.text, span).trim()).toBe(slice(article.text, span));
        }
      }
    }
  });
});

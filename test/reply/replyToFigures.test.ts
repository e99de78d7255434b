import { expect, it } from 'vitest';
import { figuresCsv } from '../../src/reply/figuresCsv.js';
import { figuresJson } from '../../src/reply/figuresJson.js';
import { en } from '../../src/reply/messages/en.js';
import { vi } from '../../src/reply/messages/vi.js';
import { replyToFigures, withFigureFiles } from '../../src/reply/replyToFigures.js';
import { libraryOf, trade } from '../records.js';

const rows = async (...texts: readonly string[]) => (await libraryOf(...texts)).figures({});

it('shows a row for each figure, and its sentence with the figure marked', async () => {
  const reply = replyToFigures(await rows(trade), {}, en);
  expect(reply.tone).toBe('answer');
  expect(reply.summary).toBe('3 figures, newest first');
  expect(reply.table?.rows.map((cells) => cells.join('|'))).toEqual([
    '200,000,000 USD|exports|Peru|Chile|exports|2022|up 20% (the previous year)|0.txt',
    '13,000 USD|imports|Peru|Chile|imports|2021||0.txt',
    '41|workers||||||0.txt',
  ]);
  const marked = reply.quotes.map(({ text, highlight }) =>
    text.slice(highlight?.start, highlight?.end),
  );
  expect(marked).toEqual(['200 million USD', '13,000 USD', '41']);
});

it('says a plain no when nothing fits', () => {
  const reply = replyToFigures([], { about: 'Lima', year: 2020 }, en);
  expect(reply.tone).toBe('refusal');
  expect(reply.summary).toBe('The articles state no figure on “Lima · 2020”.');
});

it('puts in brackets what a sentence before states, and says so', async () => {
  const text = `${trade} `.replace(/ The mill.*/, ' The main imports were machinery (57%).');
  const reply = replyToFigures(await rows(text), { measure: 'machinery' }, en);
  expect(reply.table?.rows.at(-1)?.slice(0, 6)).toEqual([
    '57%',
    'machinery',
    '(Peru)',
    '(Chile)',
    'imports',
    '(2021)',
  ]);
  expect(reply.paragraphs).toEqual(['What stands in brackets is stated by a sentence before.']);
});

it('marks values that disagree, in the table and in the chart', async () => {
  const other = "Peru's exports to Chile reached 210 million USD in 2022.";
  const reply = replyToFigures(await rows(trade, other), {}, en);
  expect(reply.table?.rows.map(([value = '']) => value).filter((value) => /≠/.test(value))).toEqual(
    ['≠ 200,000,000 USD', '≠ 210,000,000 USD'],
  );
  expect(reply.paragraphs[0]).toBe(
    '2 rows marked ≠: the articles state different values for the same, and none is picked.',
  );
  expect(reply.chart?.bars.filter(({ label }) => label.startsWith('≠'))).toHaveLength(2);
});

it('draws what counts in the unit of most figures, with words for those who cannot see it', async () => {
  const all = await rows(trade);
  const given = await withFigureFiles(replyToFigures(all, {}, vi), all, vi);
  expect(given.chart?.bars.map(({ written }) => written)).toEqual([
    '200 million USD',
    '13,000 USD',
  ]);
  expect(given.attachments.map(({ name }) => name)).toEqual(['figures.png', 'figures.csv']);
  const [picture] = given.attachments;
  expect(picture?.description).toContain('Peru → Chile · 2022: 200 million USD');
  expect(picture?.description.length).toBeLessThanOrEqual(1024);
});

it('has no chart of a single figure', async () => {
  expect(
    replyToFigures(await rows('The bridge cost 40 million euros.'), {}, en).chart,
  ).toBeUndefined();
});

it('gives every row as comma-separated values, the sentence with it', async () => {
  const [heading = '', first = ''] = figuresCsv(await rows(trade)).split('\r\n');
  expect(heading.split(',').slice(0, 5)).toEqual([
    'value',
    'to_value',
    'unit',
    'kind',
    'as_written',
  ]);
  expect(first).toContain(
    '200000000,,USD,amount,200 million USD,exports,,Peru,Chile,,export,2022,2022,up,20,%',
  );
});

it('gives JSON whose words are slices of the file', async () => {
  const { figures } = figuresJson({ about: 'Peru' }, await rows(trade));
  const [first] = figures;
  expect(first).toMatchObject({
    value: 200_000_000,
    unit: 'USD',
    direction: 'export',
    whose: { text: 'Peru' },
    period: { text: '2022', value: '2022' },
    change: { way: 'up', value: 20, unit: '%', against: { text: 'the previous year' } },
    disagrees: false,
  });
  for (const { measure, whose, towards, quote } of figures) {
    for (const words of [measure, whose, towards, quote]) {
      if (words !== null) expect(trade.slice(words.start, words.end)).toBe(words.text);
    }
  }
});

import { describe, expect, it } from 'vitest';
import type { FigureQuery } from '../../../../src/engine/records/figures/figureBook.js';
import { slice } from '../../../../src/engine/text/span.js';
import { libraryOf, trade } from '../../../records.js';

async function found(query: FigureQuery, ...texts: readonly string[]): Promise<string[]> {
  const rows = await (await libraryOf(...texts)).figures(query);
  return rows.map(({ figure }) => slice(figure.sentence.article.text, figure));
}

describe('the figures of a collection', () => {
  it('come newest first, and those without a year last', async () => {
    expect(await found({}, trade)).toEqual(['200 million USD', '13,000 USD', '41']);
  });

  it.each<[FigureQuery, readonly string[]]>([
    [{ year: 2021 }, ['13,000 USD']],
    [{ measure: 'import' }, ['13,000 USD']],
    [{ measure: 'exports' }, ['200 million USD']],
    [{ about: 'chile PERU' }, ['200 million USD', '13,000 USD']],
    [{ about: 'Peruvian workers' }, []],
    [{ about: 'constructor' }, []],
    [{ about: '', measure: ' ' }, ['200 million USD', '13,000 USD', '41']],
  ])('are narrowed by %j', async (query, figures) => {
    expect(await found(query, trade)).toEqual(figures);
  });

  it('stand once, with the other places of the same sentence', async () => {
    const rows = await (await libraryOf(trade, `Again\n\n${trade}`)).figures({ year: 2022 });
    expect(rows.map(({ alsoIn }) => alsoIn.map(({ article }) => article.file))).toEqual([
      ['1.txt'],
    ]);
  });

  it('are marked where another article states another value for the same', async () => {
    const other = "Peru's exports to Chile reached 210 million USD in 2022.";
    const rows = await (await libraryOf(trade, other)).figures({ measure: 'exports' });
    expect(rows.map(({ disagrees }) => disagrees.length)).toEqual([1, 1]);
  });

  it.each([
    ['another year', "Peru's exports to Chile reached 210 million USD in 2020."],
    ['another partner', "Peru's exports to Brazil reached 210 million USD in 2022."],
    ['the other direction', "Peru's imports from Chile reached 210 million USD in 2022."],
    ['another currency', "Peru's exports to Chile reached 180 million EUR in 2022."],
    ['a rounder number', "Peru's exports to Chile reached 0.2 billion USD in 2022."],
  ])('do not disagree over %s', async (_what, other) => {
    const rows = await (await libraryOf(trade, other)).figures({});
    expect(rows.filter(({ disagrees }) => disagrees.length > 0)).toEqual([]);
  });

  it('let others be served while they are read', async () => {
    const library = await libraryOf(
      ...Array.from({ length: 300 }, (_, at) => `Mill ${at}. ${trade}`),
    );
    let served = 0;
    let reading = true;
    const serve = () => {
      served++;
      if (reading) setImmediate(serve);
    };
    setImmediate(serve);
    await library.figures({});
    reading = false;
    expect(served).toBeGreaterThan(10);
  });
});

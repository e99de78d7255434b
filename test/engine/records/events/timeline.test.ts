import { describe, expect, it } from 'vitest';
import type { TimelineQuery } from '../../../../src/engine/records/events/timeline.js';
import { slice } from '../../../../src/engine/text/span.js';
import { libraryOf } from '../../../records.js';

const story =
  'They signed it in Lima on July 3, 2023. The mill was shut in 2019. The fair opened on May 5. They met again in November 2022.';

async function found(query: TimelineQuery): Promise<string[]> {
  const rows = await (await libraryOf(story)).timeline(query);
  return rows.map(({ event }) =>
    event.when === undefined ? '' : slice(event.sentence.article.text, event.when),
  );
}

describe('the timeline of a collection', () => {
  it.each<[TimelineQuery, readonly string[]]>([
    [{}, ['2019', 'November 2022', 'July 3, 2023', 'May 5']],
    [{ from: { year: 2022 } }, ['November 2022', 'July 3, 2023']],
    [{ to: { year: 2022, month: 11 } }, ['2019', 'November 2022']],
    [{ from: { year: 2022, month: 12 }, to: { year: 2023, month: 7, day: 3 } }, ['July 3, 2023']],
    [{ from: { year: 2019, month: 6 }, to: { year: 2020 } }, ['2019']],
    [{ about: 'LIMA' }, ['July 3, 2023']],
  ])('is in order of time, undated years last, narrowed by %j', async (query, dates) => {
    expect(await found(query)).toEqual(dates);
  });

  it('holds a sentence once, with its other places', async () => {
    const rows = await (await libraryOf(story, `Again\n\n${story}`)).timeline({ about: 'Lima' });
    expect(rows.map(({ alsoIn }) => alsoIn.map(({ article }) => article.file))).toEqual([
      ['1.txt'],
    ]);
  });
});

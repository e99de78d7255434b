import { expect, it } from 'vitest';
import { en } from '../../src/reply/messages/en.js';
import { parseTime } from '../../src/reply/parseTime.js';
import { replyToTimeline } from '../../src/reply/replyToTimeline.js';
import { timelineCsv } from '../../src/reply/timelineCsv.js';
import { timelineJson } from '../../src/reply/timelineJson.js';
import { libraryOf } from '../records.js';

const story =
  'President Ana Torres met with Prime Minister Luis Vega in Lima on July 3, 2023. The fair opened on May 5.';

it('shows each date with its sentence, and says where no year is stated', async () => {
  const reply = replyToTimeline(await (await libraryOf(story)).timeline({}), {}, en);
  expect(reply.summary).toBe('2 dates, in order of time');
  expect(reply.quotes.map(({ label }) => label)).toEqual([
    '1. 2023-07-03 (“July 3, 2023”) · met: Ana Torres, Luis Vega · in Lima',
    '2. “May 5”, year not stated',
  ]);
});

it('says a plain no when nothing fits', () => {
  expect(replyToTimeline([], { about: 'Lima', from: '2020' }, en).summary).toBe(
    'The articles date nothing on “Lima · 2020–”.',
  );
});

it('gives CSV and JSON with an empty date where no year is certain', async () => {
  const rows = await (await libraryOf(story)).timeline({});
  expect(timelineCsv(rows).split('\r\n').slice(1, 3)).toEqual([
    `2023-07-03,"July 3, 2023",meeting,Ana Torres; Luis Vega,Lima,0.txt,0,79,,"${story.slice(0, 79)}"`,
    `,May 5,event,,,0.txt,80,${story.length},,The fair opened on May 5.`,
  ]);
  expect(timelineJson({}, rows).events.map(({ date, written }) => [date, written?.text])).toEqual([
    ['2023-07-03', 'July 3, 2023'],
    [null, 'May 5'],
  ]);
});

it.each([
  ['2023', { year: 2023 }],
  ['2023-07', { year: 2023, month: 7 }],
  [' 2023-07-03 ', { year: 2023, month: 7, day: 3 }],
  ['July 3, 2023', { year: 2023, month: 7, day: 3 }],
  ['July 3', undefined],
  ['soon', undefined],
  ['2022 and 2023', undefined],
])('reads %j as a time', (typed, period) => {
  expect(parseTime(typed)).toEqual(period);
});

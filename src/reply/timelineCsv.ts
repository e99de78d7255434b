import type { TimelineRow } from '../engine/records/events/timeline.js';
import { slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import { csv } from './csv.js';
import { eventWords } from './eventWords.js';

const COLUMNS = [
  'date',
  'date_as_written',
  'kind',
  'who',
  'where',
  'file',
  'start',
  'end',
  'article_date',
  'sentence',
] as const;

/** Dated events as comma-separated values with a heading; `date` is empty where no year is certain. */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  return csv([
    COLUMNS,
    ...rows.map(({ event }) => {
      const { sentence, kind, when, who, where } = event;
      const { article, start, end } = sentence;
      return [
        when?.resolved === undefined ? undefined : formatPeriod(when.resolved),
        eventWords(event, when),
        kind,
        who.map((span) => eventWords(event, span)).join('; '),
        eventWords(event, where),
        article.file,
        start,
        end,
        article.published?.date,
        slice(article.text, sentence),
      ];
    }),
  ]);
}

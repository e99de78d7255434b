import type { FigureRow } from '../engine/records/figures/figureBook.js';
import { slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import { csv } from './csv.js';
import { wordsOf } from './figureCells.js';

const COLUMNS = [
  'value',
  'to_value',
  'unit',
  'kind',
  'as_written',
  'measure',
  'share_of',
  'whose',
  'towards',
  'via',
  'direction',
  'period',
  'period_as_written',
  'change',
  'change_value',
  'change_unit',
  'against',
  'disagrees',
  'lent',
  'file',
  'start',
  'end',
  'article_date',
  'sentence',
] as const;

/** Figures as comma-separated values with a heading, in English whatever the language of the chat. `lent` lists the fields that another sentence states. */
export function figuresCsv(rows: readonly FigureRow[]): string {
  return csv([COLUMNS, ...rows.map(rowOf)]);
}

function rowOf({ figure, disagrees }: FigureRow): readonly (string | number | undefined)[] {
  const { sentence, value, toValue, unit, kind, measure, of, whose, towards, via } = figure;
  const { direction, period, growth } = figure;
  const { article, start, end } = sentence;
  const words = (span: Parameters<typeof wordsOf>[1]) => wordsOf(figure, span);
  const lent = Object.entries({ whose, towards, via, period })
    .filter(([, stated]) => stated?.lent === true)
    .map(([name]) => name);
  return [
    value,
    toValue,
    unit,
    kind,
    words(figure),
    words(measure),
    words(of),
    words(whose),
    words(towards),
    words(via),
    direction,
    period?.period === undefined ? undefined : formatPeriod(period.period),
    words(period),
    growth?.way,
    growth?.by?.value,
    growth?.by?.unit,
    words(growth?.against),
    disagrees.length > 0 ? 'yes' : 'no',
    lent.join(' '),
    article.file,
    start,
    end,
    article.published?.date,
    slice(article.text, sentence),
  ];
}

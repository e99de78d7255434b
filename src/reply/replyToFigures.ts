import { drawChart } from '../chart/drawChart.js';
import { cite } from '../engine/articles/citation.js';
import type { FigureQuery, FigureRow } from '../engine/records/figures/figureBook.js';
import { figureCells, figureColumns } from './figureCells.js';
import { chartInWords, figuresChart } from './figuresChart.js';
import { figuresCsv } from './figuresCsv.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyAttachment, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most rows of a table; the file that goes along holds all. */
const ROW_LIMIT = 30;
/** What a file may come to, in bytes: below what Discord takes. */
const FILE_LIMIT = 8 * 1024 * 1024;

/** What `/figures` says. */
export function replyToFigures(
  rows: readonly FigureRow[],
  query: FigureQuery,
  messages: Messages,
): Reply {
  const { figures } = messages;
  const typed = typedWords(query);
  if (rows.length === 0) return reply({ tone: 'refusal', summary: figures.none(typed) });
  const shown = rows.slice(0, ROW_LIMIT);
  const disagreeing = shown.filter(({ disagrees }) => disagrees.length > 0).length;
  return reply({
    tone: 'answer',
    summary: figures.summary(rows.length, typed, shown.length),
    paragraphs: [
      ...(disagreeing > 0 ? [figures.disagree(disagreeing)] : []),
      ...(shown.some(hasLent) ? [figures.lent] : []),
    ],
    table: {
      columns: figureColumns(messages),
      rows: shown.map((row) => figureCells(row, messages)),
    },
    quotes: shown.map(({ figure, alsoIn }, at) => ({
      ...toReplyQuote(cite(figure.sentence.article, figure.sentence), figure, alsoIn),
      label: figures.row(at + 1),
    })),
    chart: figuresChart(shown, typed, messages),
  });
}

/** The same with what a front with pictures can show: the chart drawn, and all rows as a file. */
export async function withFigureFiles(
  given: Reply,
  rows: readonly FigureRow[],
  messages: Messages,
): Promise<Reply> {
  if (rows.length === 0) return given;
  const attachments: ReplyAttachment[] = [];
  if (given.chart !== undefined) {
    attachments.push({
      name: 'figures.png',
      content: await drawChart(given.chart),
      description: chartInWords(given.chart, messages),
    });
  }
  const table = figuresCsv(rows);
  const fits = Buffer.byteLength(table) <= FILE_LIMIT;
  if (fits) {
    const description = messages.figures.csv(rows.length);
    attachments.push({ name: 'figures.csv', content: table, description });
  }
  const paragraphs = fits
    ? given.paragraphs
    : [...given.paragraphs, messages.figures.tooLarge(rows.length)];
  return { ...given, paragraphs, attachments };
}

/** What narrows the table, as typed, on one line. */
function typedWords({ about = '', year, measure = '' }: FigureQuery): string {
  return [about, measure, year === undefined ? '' : String(year)]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · ');
}

function hasLent({ figure }: FigureRow): boolean {
  const { whose, towards, period } = figure;
  return [whose, towards, period].some((stated) => stated?.lent === true);
}

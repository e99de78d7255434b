import type { ShownGaps } from './replyToGaps.js';

const COLUMNS = [
  'kind',
  'question',
  'times',
  'people',
  'not_helpful',
  'helpful',
  'first',
  'last',
  'file',
  'passage',
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * Gaps as a table (RFC 4180, with a heading): a line of kind `unanswered` for each question that was
 * refused, with what came nearest, and one of kind `doubted` for each answer found not helpful. Times
 * are ISO 8601 in UTC.
 */
export function gapsCsv({ gaps, doubts }: ShownGaps): string {
  const lines: Line[] = [
    ...gaps.map(({ text, times, people, first, last, nearest }) => ({
      kind: 'unanswered',
      question: text,
      times,
      people,
      first: first.toISOString(),
      last: last.toISOString(),
      file: nearest?.file ?? '',
      passage: nearest?.text ?? '',
    })),
    ...doubts.map(({ question, notHelpful, helpful, first, last, file, passage }) => ({
      kind: 'doubted',
      question,
      not_helpful: notHelpful,
      helpful,
      first: first.toISOString(),
      last: last.toISOString(),
      file,
      passage,
    })),
  ];
  const rows = lines.map((line) => COLUMNS.map((column) => cell(line[column] ?? '')).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/** A spreadsheet would run a cell that begins like a formula (OWASP, "CSV Injection"); an apostrophe keeps it a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

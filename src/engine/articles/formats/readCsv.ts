import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../decodeText.js';
import { leftOut, type ReadArticles } from './format.js';
import { articlesOf, COLUMNS, type FoundRecord } from './records.js';

/** What programs part columns with; which one a file uses its first line tells. */
const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a collection of comma-separated values (RFC 4180; semicolons and tabs likewise), an article a
 * record. The first line names the columns, in any case and order.
 */
export async function readCsv(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  const decoded = await decodeText(bytes);
  if (decoded.outcome === 'left-out') return decoded;
  let rows: readonly Row[];
  try {
    rows = parse(decoded.text, {
      delimiter: delimiterOf(decoded.text),
      // A record that is short of columns, or has too many, is still a record.
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly Row[]; // with `info`, which the library's type does not know
  } catch (error) {
    const where = error instanceof CsvError ? ` (line ${Number(error.lines)})` : '';
    return leftOut(`its quotation marks do not add up${where}; save it again as CSV`);
  }
  const [head, ...records] = rows;
  const columns = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  if (!columns.includes('text')) {
    return leftOut(
      `its first line names no column "text"; it should name some of ${COLUMNS.join(', ')}`,
    );
  }
  return articlesOf(file, recordsOf(columns, head, records));
}

interface Row {
  readonly record: readonly string[];
  /** `lines` is where the record ends, from 1. */
  readonly info: { readonly lines: number };
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function* recordsOf(
  columns: readonly string[],
  head: Row | undefined,
  rows: readonly Row[],
): Generator<FoundRecord> {
  let end = head?.info.lines ?? 1;
  for (const { record, info } of rows) {
    const line = end + 1;
    end = info.lines;
    const values = COLUMNS.flatMap((column) => {
      const value = record[columns.indexOf(column)];
      return value === undefined ? [] : [[column, value] as const];
    });
    yield { outcome: 'record', line, values: Object.fromEntries(values) };
  }
}

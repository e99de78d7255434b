import type { FigureQuery } from '../../engine/records/figures/figureBook.js';
import { parseTime } from '../../reply/parseTime.js';
import type { TypedSpan } from '../../reply/replyToTimeline.js';

/** How records are given out: as a reply to read, as JSON, or as comma-separated values. */
export type RecordsForm = 'text' | 'json' | 'csv';

/** A call for figures or dates. */
export type RecordsCall = {
  readonly articles: string | undefined;
  readonly form: RecordsForm;
} & (
  | { readonly kind: 'figures'; readonly query: FigureQuery }
  | { readonly kind: 'timeline'; readonly typed: TypedSpan }
);

/** The options of these two commands, as typed. */
export interface TypedRecords {
  readonly about: string;
  readonly year: string | undefined;
  readonly measure: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly json: boolean;
  readonly csv: boolean;
}

/** Reads a call of `figures` or `timeline`; one line that says what is off with its words instead. */
export function parseRecords(
  kind: RecordsCall['kind'],
  { about, year, measure, from, to, json, csv }: TypedRecords,
  articles: string | undefined,
): RecordsCall | string {
  const form = json ? 'json' : csv ? 'csv' : 'text';
  if (kind === 'figures') {
    if (from !== undefined || to !== undefined) return '--from and --to go with timeline only.';
    const query: FigureQuery = {
      ...(about === '' ? {} : { about }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(measure === undefined ? {} : { measure }),
    };
    return { kind, query, articles, form };
  }
  if (year !== undefined || measure !== undefined) return 'timeline takes --from and --to.';
  const times = { '--from': from, '--to': to };
  for (const [name, typed] of Object.entries(times)) {
    if (typed !== undefined && parseTime(typed) === undefined)
      return `${name} needs a day, a month or a year, such as 2023, 2023-07 or 2023-07-03.`;
  }
  return { kind, typed: { about, from, to }, articles, form };
}

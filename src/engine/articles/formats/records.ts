import type { Article } from '../article.js';
import { LARGEST_LAID_OUT, layOut } from '../layOut.js';
import { leftOut, type ReadArticles } from './format.js';

/** What a record of a collection may say; every other column is passed over. */
export const COLUMNS = ['id', 'title', 'date', 'text', 'source', 'url'] as const;
type Column = (typeof COLUMNS)[number];

/** One record of a collection, or what is wrong with it. */
export type FoundRecord = {
  /** Where it begins, as people count lines: from 1. */
  readonly line: number;
} & (
  | { readonly outcome: 'record'; readonly values: Readonly<Partial<Record<Column, string>>> }
  | { readonly outcome: 'misfit'; readonly why: string }
);

/** Longest id that is put behind a file's name. */
const LONGEST_ID = 100;
/** Most faults of one file that are told one by one. */
const MOST_NOTES = 5;

/**
 * Lays records out as articles, one each: title and date above the text. A record that has no text, or
 * whose id another has, is left out and named, and the others go on.
 * @param file the collection's own path; a record's is that with `#` and its id, or the number of its line
 */
export function articlesOf(file: string, records: Iterable<FoundRecord>): ReadArticles {
  const articles: Article[] = [];
  const taken = new Set<string>();
  const faults: string[] = [];
  for (const record of records) {
    const read = articleOf(file, record, taken);
    if (typeof read === 'string') faults.push(`line ${record.line} left out, ${read}`);
    else articles.push(read);
  }
  if (articles.length === 0) {
    const [first = 'it holds no record'] = faults;
    return leftOut(`no record of it can be read (${first})`);
  }
  const left = faults.length - MOST_NOTES;
  return {
    outcome: 'articles',
    articles,
    notes: left > 0 ? [...faults.slice(0, MOST_NOTES), `${left} more records left out`] : faults,
  };
}

/** A record's own name in its file: its id when that can stand in a line, else the number of its line. */
function articleOf(file: string, record: FoundRecord, taken: Set<string>): Article | string {
  if (record.outcome === 'misfit') return record.why;
  const { title = '', date = '', text = '', source = '', url = '' } = record.values;
  const id = nameOf(record.values.id) ?? String(record.line);
  if (taken.has(id)) return `its id ${JSON.stringify(id)} is taken; give it another`;
  const article = layOut(
    `${file}#${id}`,
    [
      { role: 'title', text: oneLine(title) },
      { role: 'meta', text: oneLine(date) },
      { role: 'plain', text },
    ],
    {
      ...(source.trim() === '' ? {} : { source: oneLine(source) }),
      ...(url.trim() === '' ? {} : { url: oneLine(url) }),
    },
  );
  if (article === 'empty' || text.trim() === '') return 'its "text" is empty; fill it or remove it';
  if (article === 'too-long') return `it has more than ${LARGEST_LAID_OUT} characters; split it`;
  taken.add(id);
  return article;
}

function nameOf(id = ''): string | undefined {
  const name = id.trim();
  return name === '' || name.length > LONGEST_ID || /\p{C}|[\u2028\u2029]/u.test(name)
    ? undefined
    : name;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

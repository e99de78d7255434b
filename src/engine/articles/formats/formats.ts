import { extname } from 'node:path';
import type { Format } from './format.js';

/** Most bytes of one text or page. No article comes near it; a database dump does. */
export const LARGEST_TEXT_FILE = 20_000_000;
/** Pages and documents carry pictures along, which are not read. */
const LARGEST_DOCUMENT = 100_000_000;
/** A collection holds many articles, and all of it is in memory while it is split: a text of 2 bytes a character. */
const LARGEST_COLLECTION = 200_000_000;

/** The kinds of files that are read. Everything else is refused on purpose, and named. */
export const FORMATS: readonly Format[] = [
  {
    name: 'text',
    endings: ['.txt', '.md'],
    largest: LARGEST_TEXT_FILE,
    load: async () => (await import('./readText.js')).readText,
  },
  {
    name: 'HTML',
    endings: ['.html', '.htm'],
    largest: LARGEST_TEXT_FILE,
    load: async () => (await import('./readHtml.js')).readHtml,
  },
  {
    name: 'PDF',
    endings: ['.pdf'],
    largest: LARGEST_DOCUMENT,
    load: async () => (await import('./readPdf.js')).readPdf,
  },
  {
    name: 'a Word document',
    endings: ['.docx'],
    largest: LARGEST_DOCUMENT,
    load: async () => (await import('./readDocx.js')).readDocx,
  },
  {
    name: 'lines of JSON',
    endings: ['.jsonl'],
    largest: LARGEST_COLLECTION,
    load: async () => (await import('./readJsonLines.js')).readJsonLines,
  },
  {
    name: 'CSV',
    endings: ['.csv'],
    largest: LARGEST_COLLECTION,
    load: async () => (await import('./readCsv.js')).readCsv,
  },
];

/** The format of a file by its ending, in any case; `undefined` for one that is not read. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  return FORMATS.find(({ endings }) => endings.includes(ending));
}

/** All endings, for people: ".txt, .md, … and .csv". */
export function listEndings(): string {
  return new Intl.ListFormat('en').format(FORMATS.flatMap(({ endings }) => endings));
}

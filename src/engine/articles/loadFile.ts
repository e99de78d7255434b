import { join } from 'node:path';
import type { Article } from './article.js';
import { type Format, leftOut, type ReadArticles } from './formats/format.js';
import { formatOf } from './formats/formats.js';
import { readFile } from './readFile.js';

/** What one file gave: one article as a rule, several from a collection of records, none when it is left out. */
export interface LoadedFile {
  /** Path below the articles folder, with `/`. */
  readonly file: string;
  /** In the order of the file. */
  readonly articles: readonly Article[];
  /** One line each: what was left out of this file, and what to do about it. */
  readonly warnings: readonly string[];
}

/**
 * Reads one file of a folder. The one way from a file to its articles, at the start and when it has
 * changed since. Never rejects: a bad file is a warning.
 */
export async function loadFile(folder: string, file: string): Promise<LoadedFile> {
  const format = formatOf(file);
  const read =
    format === undefined
      ? leftOut('nothing here reads files of its kind')
      : await readAs(format, folder, file);
  switch (read.outcome) {
    case 'articles':
      return {
        file,
        articles: read.articles,
        warnings: read.notes.map((note) => `${file}: ${note}.`),
      };
    case 'left-out':
      return { file, articles: [], warnings: [`${file}: left out, ${read.why}.`] };
  }
}

async function readAs(format: Format, folder: string, file: string): Promise<ReadArticles> {
  const bytes = await readFile(join(folder, file), format.largest);
  if (bytes.outcome === 'left-out') return bytes;
  try {
    const read = await format.load();
    return await read(file, bytes.bytes);
  } catch {
    // A library's own words about a damaged file help nobody who has to mend it.
    return leftOut(`it can't be read as ${format.name}; open it and save it again`);
  }
}

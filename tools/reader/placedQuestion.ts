import type { Article } from '../../src/engine/articles/article.js';
import type { Span } from '../../src/engine/text/span.js';
import {
  booleanField,
  type Fail,
  type Fields,
  parseJsonLines,
  stringField,
  stringsField,
} from '../../src/scoring/parseJsonLines.js';
import { readTextFile } from '../../src/scoring/readTextFile.js';

/** A stretch of an article that answers a question. */
export interface Place extends Span {
  readonly file: string;
}

/** A question with the places that answer it. */
export interface PlacedQuestion {
  readonly question: string;
  readonly answerable: boolean;
  readonly files: readonly string[];
  readonly answers: readonly string[];
  /** Where the quotes of the key stand in the articles; none when nothing answers. */
  readonly places: readonly Place[];
  /** Of a set in folds: questions of one fold are about other articles than those of the others. */
  readonly fold: number | undefined;
}

/**
 * Reads a question file whose keys quote the articles (`quote`, and `alts` with other quotes).
 * @throws QuestionFileError when the file can't be read or has a line of another shape
 */
export async function readPlacedQuestions(
  path: string,
  articles: readonly Article[],
): Promise<readonly PlacedQuestion[]> {
  return parseJsonLines(await readTextFile(path), path, (fields, fail) => {
    const files = stringsField(fields, 'files', fail);
    const quotes = [quoteOf(fields, files, fail), ...alternativesOf(fields, files, fail)];
    return {
      question: stringField(fields, 'question', fail),
      answerable: booleanField(fields, 'answerable', fail),
      files,
      answers: stringsField(fields, 'answers', fail),
      places: quotes.flatMap((quote) => placesOf(quote, articles)),
      fold: foldOf(fields),
    };
  });
}

/** The fold of a row that names one. */
export function foldOf({ fold }: Fields): number | undefined {
  return typeof fold === 'number' ? fold : undefined;
}

interface Quoted {
  readonly quote: string;
  readonly files: readonly string[];
}

function quoteOf(fields: Fields, files: readonly string[], fail: Fail): Quoted {
  return { quote: stringField(fields, 'quote', fail, ''), files };
}

function alternativesOf(fields: Fields, files: readonly string[], fail: Fail): Quoted[] {
  const alternatives = fields.alts ?? [];
  if (!Array.isArray(alternatives)) return fail('"alts" to be a list', 'something else');
  return alternatives.map((alternative: Fields) => {
    const file = stringField(alternative, 'file', fail, '');
    const own = file === '' ? stringsField(alternative, 'files', fail) : [file];
    return quoteOf(alternative, own.length > 0 ? own : files, fail);
  });
}

function placesOf({ quote, files }: Quoted, articles: readonly Article[]): Place[] {
  if (quote === '') return [];
  return articles
    .filter(({ file }) => files.includes(file))
    .flatMap(({ file, text }) => {
      const places: Place[] = [];
      for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
        places.push({ file, start, end: start + quote.length });
      }
      return places;
    });
}

/** Whether a stretch of an article overlaps a place that answers the question. */
export function overlapsPlace(
  { places }: Pick<PlacedQuestion, 'places'>,
  file: string,
  { start, end }: Span,
): boolean {
  return places.some((place) => place.file === file && place.start < end && start < place.end);
}

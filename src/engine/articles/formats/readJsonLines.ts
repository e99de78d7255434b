import { decodeText } from '../decodeText.js';
import type { ReadArticles } from './format.js';
import { articlesOf, COLUMNS, type FoundRecord } from './records.js';

/** Reads a collection of one JSON object a line, each an article; empty lines are passed over. */
export async function readJsonLines(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  const decoded = await decodeText(bytes);
  return decoded.outcome === 'left-out' ? decoded : articlesOf(file, recordsIn(decoded.text));
}

function* recordsIn(text: string): Generator<FoundRecord> {
  let line = 0;
  // Only these break lines in JSON Lines: inside a string the separators of Unicode may stand as they are.
  for (const words of text.split('\n')) {
    line++;
    if (words.trim() !== '') yield recordOf(words, line);
  }
}

function recordOf(words: string, line: number): FoundRecord {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return { outcome: 'misfit', line, why: 'it is not one JSON object on one line' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { outcome: 'misfit', line, why: 'it is JSON, but no object' };
  }
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  const values = COLUMNS.flatMap((column) => {
    const field: unknown = fields.get(column);
    const stated = typeof field === 'string' || typeof field === 'number';
    return stated ? [[column, String(field)] as const] : [];
  });
  return { outcome: 'record', line, values: Object.fromEntries(values) };
}

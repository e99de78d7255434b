import type { ResultId } from '../../reply/resultJson.js';

/** One line of a batch, or what is wrong with it; `id` is `undefined` when the line gives none that can be read. */
export type BatchLine =
  | {
      readonly outcome: 'question';
      readonly id: ResultId | undefined;
      readonly question: string;
      readonly prev: readonly string[];
    }
  | { readonly outcome: 'misfit'; readonly id: ResultId | undefined; readonly message: string };

/** Reads `{"id": …, "question": …, "prev": […]}`; fields beyond these are let pass. */
export function parseBatchLine(line: string): BatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return misfit(undefined, 'expected a JSON object on one line, found something else');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return misfit(undefined, 'expected a JSON object');
  }
  const { id, question, prev = [] } = value as Readonly<Record<string, unknown>>; // any object is one
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return misfit(undefined, '"id" must be a string or a number');
  }
  if (typeof question !== 'string') return misfit(id, '"question" must be a string');
  if (!isStrings(prev)) return misfit(id, '"prev" must be an array of strings');
  return { outcome: 'question', id, question, prev };
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function misfit(id: ResultId | undefined, message: string): BatchLine {
  return { outcome: 'misfit', id, message };
}

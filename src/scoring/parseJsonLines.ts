import { QuestionFileError } from './questionFileError.js';

/** The fields of one line, not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Ends the reading with an error that names the file and the line. */
export type Fail = (expected: string, found: string, cause?: unknown) => never;

/**
 * One value for each line of a JSONL text, in order; blank lines are skipped. `file` only names the
 * text in errors.
 * @throws QuestionFileError at the first line that is no object or that `parse` fails, and when no
 * line is left.
 */
export function parseJsonLines<T>(
  text: string,
  file: string,
  parse: (fields: Fields, fail: Fail) => T,
): readonly T[] {
  const values: T[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const fail: Fail = (expected, found, cause) => {
      throw new QuestionFileError({ file, line: index + 1 }, expected, found, { cause });
    };
    values.push(parse(parseObject(content, fail), fail));
  }
  if (values.length === 0) throw new QuestionFileError({ file }, 'at least one line', 'none');
  return values;
}

/**
 * A field that holds text. Where a fallback is given the field may be left out, and may be empty.
 */
export function stringField(fields: Fields, name: string, fail: Fail, fallback?: string): string {
  const value = ownField(fields, name);
  if (value === undefined && fallback !== undefined) return fallback;
  if (typeof value !== 'string') return fail(`"${name}" to be a string`, describe(value));
  if (value === '' && fallback === undefined) return fail(`"${name}" to hold text`, 'none');
  return value;
}

/** A list of strings that hold text; a list left out is empty. (An empty string would match any text.) */
export function stringsField(fields: Fields, name: string, fail: Fail): readonly string[] {
  const value = ownField(fields, name);
  if (value === undefined) return [];
  const expected = `"${name}" to be a list of strings that hold text`;
  if (!Array.isArray(value)) return fail(expected, describe(value));
  return value.map((item: unknown) =>
    typeof item === 'string' && item.trim() !== '' ? item : fail(expected, describe(item)),
  );
}

/** A field that must be true or false. */
export function booleanField(fields: Fields, name: string, fail: Fail): boolean {
  const value = ownField(fields, name);
  return typeof value === 'boolean'
    ? value
    : fail(`"${name}" to be true or false`, describe(value));
}

function parseObject(line: string, fail: Fail): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return fail('a JSON object', 'no JSON', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('a JSON object', describe(value));
  }
  return value as Fields; // an object of unknown values, as the check above found
}

/** Not what every object inherits: a line without "constructor" has no such field. */
function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
}

import { createHash } from 'node:crypto';
import { inYear, type Within } from '../answers/within.js';
import { withPrevious } from '../question/withPrevious.js';

/**
 * What two calls of `ask` have in common that are bound to get the same answer of the same articles: the
 * question as typed, white space apart, the question that it is read as behind the earlier ones, and what
 * narrows it. Case, order and endings count, for the reader goes by them and a refusal repeats the words;
 * `questionKey` would take "Did Riga beat Porto?" for "Did Porto beat Riga?". No day and no language go in:
 * the engine has no clock, and an outcome is put into words by whoever asked.
 */
export function answerKey(question: string, prev: readonly string[], within: Within): string {
  const { source, ...others } = within;
  const narrowed = Object.entries(others)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const key = JSON.stringify([
    spaced(question),
    spaced(withPrevious(inYear(question, within.year), prev)),
    source === undefined ? null : [...new Set(source)].sort(),
    narrowed,
  ]);
  // Of one length, however long a text was pasted.
  return createHash('sha256').update(key).digest('base64');
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

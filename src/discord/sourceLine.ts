import type { ReplyQuote } from '../reply/reply.js';

/** Room for the names after "also in": the rest of a footer is better spent on quotes. */
const ALSO_IN_LENGTH = 300;

/**
 * Where a quote stands, as plain text: `file · date · also in …`. Names are whole; those of `alsoIn`
 * that are too many for one line are counted.
 */
export function sourceLine({ file, date, alsoIn }: ReplyQuote): string {
  const parts = [file, date ?? 'no date stated'];
  if (alsoIn.length > 0) parts.push(`also in ${list(alsoIn)}`);
  return parts.join(' · ');
}

function list(files: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const file of files) {
    length += file.length + 2;
    if (length > ALSO_IN_LENGTH) break;
    shown.push(file);
  }
  const left = files.length - shown.length;
  if (left === 0) return shown.join(', ');
  if (shown.length === 0) return left === 1 ? '1 other file' : `${left} other files`;
  return `${shown.join(', ')} and ${left} more`;
}

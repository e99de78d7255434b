import type { Messages } from '../../reply/messages/messages.js';
import type { ReplyQuote } from '../../reply/reply.js';

/** Room for the names after "also in": the rest of a footer is better spent on quotes. */
const ALSO_IN_LENGTH = 300;

/**
 * Where a quote stands, as plain text: `file, page 3 · date · also in … · receipt …`. Names are whole; those of `alsoIn`
 * that are too many for one line are counted.
 */
export function sourceLine(
  { file, pages, date, alsoIn, receipt }: ReplyQuote,
  messages: Messages,
): string {
  const place = pages === undefined ? file : `${file}, ${messages.quote.pages(...pages)}`;
  const parts = [place, date ?? messages.quote.noDate];
  if (alsoIn.length > 0) parts.push(messages.quote.alsoIn(list(alsoIn, messages)));
  if (receipt !== undefined) parts.push(messages.quote.receipt(receipt));
  return parts.join(' · ');
}

function list(files: readonly string[], { quote }: Messages): string {
  const shown: string[] = [];
  let length = 0;
  for (const file of files) {
    length += file.length + 2;
    if (length > ALSO_IN_LENGTH) break;
    shown.push(file);
  }
  const left = files.length - shown.length;
  if (left === 0) return shown.join(', ');
  return shown.length === 0 ? quote.otherFiles(left) : quote.andMore(shown.join(', '), left);
}

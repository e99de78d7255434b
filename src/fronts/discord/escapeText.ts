import type { Span } from '../../engine/text/span.js';

/**
 * Every character that Discord may read as markup, one at a time: the markdown specials, the openers
 * of mentions, links and emoji, and what makes a list at the start of a line.
 *
 * discord.js's own `escapeMarkdown` is not used: it leaves quotes, small print, mentions and bare
 * links alone and takes quadratic time. Here each look-behind stands after its character, so that it
 * runs at a `-`, `+` or `.` only and walks back over the white space or digits just before: the whole
 * stays linear. In front of the character it would run at every blank.
 */
const MARKUP = /[\\*_~`|[\]()<>@:#]|[-+](?<=^\s*.)|\.(?<=^\s*\d+.)/gmu;

/**
 * A text, or a span of it, with a backslash before everything that Discord may read as markup. Taking
 * away each backslash that stands before a character other than a letter, a digit or white space, as
 * Discord does, gives back exactly the text. A span is escaped as in its place: whether it stands at
 * the start of a line is looked up in the whole text.
 */
export function escapeText(text: string, span: Span = { start: 0, end: text.length }): string {
  const markup = new RegExp(MARKUP);
  markup.lastIndex = span.start;
  let escaped = '';
  let from = span.start;
  for (let hit = markup.exec(text); hit !== null; hit = markup.exec(text)) {
    if (hit.index >= span.end) break;
    escaped += `${text.slice(from, hit.index)}\\`;
    from = hit.index;
  }
  return escaped + text.slice(from, span.end);
}

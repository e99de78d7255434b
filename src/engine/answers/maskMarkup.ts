/** What a chat writes that is no word of the message: code, links, mentions, emoji, timestamps, marks. */
const MARKUP: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]*`/g,
  /<a?:\w{1,40}:\d{1,20}>/g,
  /<(?:@[!&]?|#|t:)-?[\w:]{1,40}>/g,
  /\]\(<?https?:[^\s)]*\)/gi,
  /<?\bhttps?:\/\/[^\s>]+>?/gi,
  /^[^\S\n]*(?:(?:>>>|>|-#|#{1,3}|[-*+•]|\d{1,3}[.)])[^\S\n]+)+/gm,
  /[*_~|[\]]+/g,
];

/** A chat message with its markup blanked out, of the same length, so that offsets hold in both. */
export function maskMarkup(text: string): string {
  let masked = text;
  for (const markup of MARKUP)
    masked = masked.replace(markup, (found) => found.replace(/[^\n]/g, ' '));
  return masked;
}

/** What Discord shows of escaped text: a backslash goes when it stands before anything but a letter, a digit or white space. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** What a person copies from a block quote, and what of it is in bold. */
export function readBlockQuote(markdown: string): { text: string; bold: string } {
  const inner = markdown.slice('> '.length).replaceAll('\n> ', '\n');
  let text = '';
  let bold = '';
  let inBold = false;
  for (const [token] of inner.matchAll(/\*\*|\\[^0-9A-Za-z\s]|[\s\S]/gu)) {
    if (token === '**') {
      inBold = !inBold;
      continue;
    }
    const shown = unescapeText(token);
    text += shown;
    if (inBold) bold += shown;
  }
  return { text, bold };
}

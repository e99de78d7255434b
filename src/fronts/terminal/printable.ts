/**
 * Makes control characters visible (`\x1b`), so that no text can move the cursor, set colours or ring
 * the bell; tabs and line breaks stay. Terminals obey such characters wherever they come from, and
 * articles and questions are other people's text.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

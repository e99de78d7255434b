/**
 * A text with each run of white space (line breaks and non-breaking spaces too) as one space, for the
 * bot's own lines. Never for a quote: what is quoted stays as the file has it.
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

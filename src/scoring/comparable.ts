/**
 * A text as question files are scored on: without regard to case, each run of white space
 * (non-breaking spaces too) as one space, none at the ends.
 */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether one of the short strings stands in the text, both compared as `comparable` does. */
export function holdsOneOf(text: string, strings: readonly string[]): boolean {
  const whole = comparable(text);
  return strings.some((string) => whole.includes(comparable(string)));
}

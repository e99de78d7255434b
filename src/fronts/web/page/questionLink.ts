const START = '#/ask/';

/** The question in the fragment of an address (`#/ask/Who%20is%20…`); `undefined` when there is none. */
export function readQuestionLink(fragment: string): string | undefined {
  if (!fragment.startsWith(START)) return undefined;
  try {
    const question = decodeURIComponent(fragment.slice(START.length)).trim();
    return question === '' ? undefined : question;
  } catch {
    // A stray % makes no question.
    return undefined;
  }
}

/** The fragment that opens a question. */
export function writeQuestionLink(question: string): string {
  return `${START}${encodeURIComponent(question)}`;
}

import type { NameToken } from '../../values/nameTokens.js';

/** A name taken apart for comparing: folded, in the order written. */
export interface NameParts {
  /** The words that identify; without initials and a nickname in quotes, unless nothing else is there. `Jr` is one of them: the son is somebody else. */
  readonly parts: readonly string[];
  /** Initials that stand with other words (`f` in `John F. Kennedy`), empty without any. */
  readonly initials: string;
  /** `parts` in one string. */
  readonly key: string;
}

/** Takes the name in `tokens[from..to)` apart. */
export function nameParts(tokens: readonly NameToken[], from: number, to: number): NameParts {
  const words = withoutNickname(tokens.slice(from, to));
  const whole = words.filter(({ initial }) => !initial);
  const kept = whole.length > 0 ? whole : words;
  // "G. C. Goh" is a full name, and "Goh" is a part of it.
  const opening = whole.length === 1 ? words.filter(({ initial }) => initial) : [];
  const parts = [
    opening.map(({ folded }) => folded).join(''),
    ...kept.map(({ folded }) => folded),
  ].filter((part) => part !== '');
  const initials =
    whole.length > 1
      ? words
          .filter(({ initial }) => initial)
          .map(({ folded }) => folded)
          .join('')
      : '';
  return { parts, initials, key: parts.join(' ') };
}

/** The words outside the quotation marks of `Donald “Two Guns” Gaston`. */
function withoutNickname(words: readonly NameToken[]): readonly NameToken[] {
  let quoted = false;
  return words.filter(({ gap }, at) => {
    if (at > 0 && gap === 'break') quoted = !quoted;
    return !quoted;
  });
}

/** Whether `short` is a form of `full` with some parts left out: in order, and with its first or its last part. */
export function isShortForm(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short.length === 0) return false;
  let at = 0;
  for (const part of full) if (part === short[at]) at++;
  return at === short.length && (short[0] === full[0] || short.at(-1) === full.at(-1));
}

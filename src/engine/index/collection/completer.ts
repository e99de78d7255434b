import { fold } from '../../text/fold.js';

/** Values that can be completed from what was typed so far. */
export interface Completer {
  /**
   * At most `limit` values, best first: the same as typed, then those that begin with it, then those
   * with words that do, then those in which it occurs; each group in the order given. Case, accents and
   * white space around do not count. Nothing typed matches everything; each value comes once.
   */
  complete(typed: string, limit: number): readonly string[];
}

/** How well a value fits, best first. */
const FITS = ['same', 'begins', 'word-begins', 'words', 'holds'] as const;
type Fit = (typeof FITS)[number];

/**
 * Makes values ready to complete. Each is folded once, here: a key typed costs one look through folded
 * text, some 2 ms for 20,000 values, and an index of word beginnings would save little of that.
 * @param longest values with more characters are left out; half of one would be no value
 */
export function completer(values: Iterable<string>, longest: number): Completer {
  const entries = [...new Set(values)]
    .filter((value) => value.trim() !== '' && value.length <= longest)
    .map((value) => ({ value, folded: fold(value).trim() }));
  return {
    complete(typed, limit) {
      // Folding may make one character two or three, never ten.
      if (typed.trim().length > longest * 10) return [];
      const wanted = fold(typed).trim();
      if (wanted === '') return entries.slice(0, limit).map(({ value }) => value);
      const words = wanted.split(/\s+/);
      const groups: Record<Fit, string[]> = {
        same: [],
        begins: [],
        'word-begins': [],
        words: [],
        holds: [],
      };
      for (const { value, folded } of entries) {
        const fit = fitOf(folded, wanted, words);
        if (fit !== undefined) groups[fit].push(value);
      }
      return FITS.flatMap((fit) => groups[fit]).slice(0, limit);
    },
  };
}

function fitOf(folded: string, wanted: string, words: readonly string[]): Fit | undefined {
  const at = folded.indexOf(wanted);
  if (at === 0) return folded.length === wanted.length ? 'same' : 'begins';
  if (at > 0) return beginsWord(folded, wanted, at) ? 'word-begins' : 'holds';
  if (words.length === 1) return undefined;
  return words.every((word) => beginsWord(folded, word, folded.indexOf(word)))
    ? 'words'
    : undefined;
}

/** Whether the part stands at the beginning of a word, at `first` or later; `first` is where it occurs first. */
function beginsWord(text: string, part: string, first: number): boolean {
  for (let at = first; at !== -1; at = text.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

import { findPeriods } from '../../language/periods.js';
import { isStopWord } from '../../language/termOf.js';
import { tokenize } from '../../language/token.js';
import type { Form } from './example.js';
import { pickOf } from './pickOf.js';

/** The same question in the shape that chat gives it. */
export interface QuestionCopy {
  readonly form: Exclude<Form, 'original' | 'swapped'>;
  readonly text: string;
}

/** The copies of a question that differ from it, always in the same order. */
export function copiesOf(text: string): readonly QuestionCopy[] {
  const copies = [
    { form: 'lower-case', text: text.toLowerCase() },
    { form: 'keywords', text: toKeywords(text) },
    { form: 'misspelt', text: misspell(text) },
  ] as const;
  return copies.flatMap(({ form, text: copy }) =>
    copy === undefined || copy === text ? [] : [{ form, text: copy }],
  );
}

/**
 * The question as typed into a search box: in lower case, without question words and the other words
 * that carry no subject. The words of a period stay: "may" is one of them. `undefined` when fewer
 * than two words are left.
 */
export function toKeywords(text: string): string | undefined {
  const periods = findPeriods(text);
  const kept: string[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    const dated = periods.some((period) => period.start < end && start < period.end);
    const says = tokenize(word).some(({ folded }) => !isStopWord(folded));
    if (dated || says) kept.push(word.replace(/^["“(]+|[)"”?!.,;:]+$/g, '').toLowerCase());
  }
  return kept.length < 2 ? undefined : kept.join(' ');
}

/** Words shorter than this are told apart by every letter. */
const LEAST_LETTERS = 6;

/**
 * The question with one slip of the finger, always the same one, behind the first letter of a longer
 * word: two letters change places, one is missing, or one stands twice. `undefined` without such a word.
 */
export function misspell(text: string): string | undefined {
  const periods = findPeriods(text);
  const words = [...text.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word, index }) =>
      word.length >= LEAST_LETTERS &&
      !isStopWord(word.toLowerCase()) &&
      !periods.some(({ start, end }) => start <= index && index < end),
  );
  const word = words[pickOf(text, words.length)];
  if (word === undefined) return undefined;
  const at = word.index + 1 + pickOf(`${text} letter`, word[0].length - 2);
  const [head, letter, next, tail] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ];
  const slips = [
    `${head}${next}${letter}${tail}`,
    `${head}${next}${tail}`,
    `${head}${letter}${letter}${next}${tail}`,
  ];
  const slip = slips[pickOf(`${text} slip`, slips.length)];
  return slip === text ? slips[1] : slip; // "ss" with its letters changed is no slip
}

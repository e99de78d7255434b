import { CARDINALS, ORDINALS } from '../../knowledge/numberWords.js';
import { SPELLINGS } from '../../knowledge/spellings.js';
import { STOP_WORDS } from '../../knowledge/stopWords.js';
import { lemmaOf, stemOf } from './wink.js';

/** Beyond this many words the memory of the term function starts anew: a bound for a bot that runs for a year. */
const REMEMBERED_WORDS = 400_000;

const LONGEST_WORD = 40;

const remembered = new Map<string, string>();

/** Whether a folded word carries no subject of its own and is left out of index and coverage. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || (folded.length === 1 && /[a-z]/.test(folded));
}

/**
 * The one term function of index, question and coverage: what two words must share to count as the
 * same word. Canonical spelling, dictionary form, stem; `three` and `3`, `ninth` and `9th` are one.
 * Takes a folded word or number; gives a term even for a stop word.
 */
export function termOf(folded: string): string {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const term = deriveTerm(folded);
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(folded, term);
  return term;
}

function deriveTerm(folded: string): string {
  if (/^\d/.test(folded)) return numberTerm(folded);
  if (Object.hasOwn(CARDINALS, folded)) return String(CARDINALS[folded]);
  if (Object.hasOwn(ORDINALS, folded)) return ordinalTerm(ORDINALS[folded] ?? 0);
  // No English word is that long, and the stemmer's time grows with the square of a word's length.
  if (folded.length > LONGEST_WORD) return folded;
  const spelt = spelling(folded);
  // wink judges words by the English alphabet; others stay as they are.
  if (!/^[a-z'-]+$/.test(spelt) || spelt.length < 3) return spelt;
  return stemOf(americanEnding(spelling(lemmaOf(spelt))));
}

/** Without zeros that say nothing; a version (`3.2.10`) is no fraction and keeps its own. */
function numberTerm(folded: string): string {
  const whole = folded.replace(/^0+(?=\d)/, '');
  return /^\d+\.\d+$/.test(whole) ? whole.replace(/0+$/, '').replace(/\.$/, '') : whole;
}

function spelling(word: string): string {
  return Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word;
}

function ordinalTerm(value: number): string {
  const suffix =
    value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/**
 * Regular British endings in their American form. It need not be right English (`rise` becomes `rize`),
 * only the same for both spellings and different for different words.
 */
function americanEnding(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|er|ation|ing|ed)$/, 'iz$1')
    .replace(/ys(e|er|ing|ed)$/, 'yz$1')
    .replace(/our(?=(?:ing|ed|er|able|hood|ite|ful)?$)/, 'or')
    .replace(/^(cent|theat|fib|calib|lust|spect|somb)re$/, '$1er')
    .replace(/ogue$/, 'og');
}

import { DOUBTFUL_SURNAMES } from '../../knowledge/surnames.js';
import type { NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';

/** One Vietnamese syllable without its marks. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** One or two syllables of pinyin or romanised Korean: `Ziyang`, `Jae`, `Myung`. */
const EAST_ASIAN_SYLLABLES =
  /^(?:(?:zh|ch|sh|ts|hs|kk|[bcdfghjklmnpqrstwxyz])?[aeiouwy]{1,3}(?:ng|[nmlkprth])?){1,2}$/;

/**
 * How many tokens from `at` on make a full name that opens with a Vietnamese, Chinese or Korean
 * family name, 0 when none does. Goes no further than `end`; a full name has at least two parts.
 */
export function familyFirstLength(tokens: readonly NameToken[], at: number, end: number): number {
  const family = tokens[at];
  if (family === undefined || (family.word & Word.family) === 0 || !family.upper) return 0;
  if (family.acronym || family.initial) return 0;
  const vietnamese = (family.word & Word.vietnameseFamily) !== 0;
  let length = 1;
  for (; length < 5 && at + length < end; length++) {
    const part = tokens[at + length];
    if (part === undefined || !isGivenPart(part, vietnamese)) break;
  }
  // A sixth part would make it no name of these customs, but words of a headline.
  return length < 2 ? 0 : length;
}

/** Whether a full name of this length needs more than its family name to be believed. */
export function isDoubtfulFamily(family: NameToken, length: number): boolean {
  return length === 2 && DOUBTFUL_SURNAMES.has(family.folded);
}

function isGivenPart(part: NameToken, vietnamese: boolean): boolean {
  if (part.gap !== 'space' && part.gap !== 'hyphen') return false;
  // "Roh Tae-woo" writes the second syllable small.
  if (!part.upper && part.gap !== 'hyphen') return false;
  if (part.kind !== 'word' || part.acronym || part.initial) return false;
  if ((part.word & Word.vietnameseGiven) === 0) {
    const taken =
      Word.companySuffix | Word.honorific | Word.calendar | Word.saying | Word.organization;
    if ((part.word & taken) !== 0 || (part.word & Word.stop) !== 0) return false;
    if (part.common || (part.word & (Word.title | Word.placeNoun)) !== 0) return false;
  }
  return (
    (vietnamese && VIETNAMESE_SYLLABLE.test(part.folded)) || EAST_ASIAN_SYLLABLES.test(part.folded)
  );
}

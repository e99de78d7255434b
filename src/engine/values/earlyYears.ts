import { HINTS, type PeriodPattern, pattern, YEAR, yearOf, yearRange } from './periodPattern.js';

/** A year that could be any other number, unless its surroundings make it one. */
export const EARLY_YEAR = '1[0-8]\\d\\d';

/** Not "in 1200 schools", "in 1500 km": what a bare number before 1900 counts. */
const NO_QUANTITY =
  '(?!\\s?[%°]|[.,:]\\d|\\s{1,3}(?:people|men|women|children|staff|cattle|sheep|percent|km|kg|m|mw|ha|(?!(?:was|has|is|its|his|this|as|plus|thus|less)(?!\\p{L}))\\p{L}{3,}s)(?!\\p{L}))';
/** A phrase ends: a mark, or a word that begins another one. */
const ENDS_PHRASE =
  '(?!\\s?[%°]|[.,:]\\d)(?=\\s{0,3}(?:[.,;:)\\]\\u2013\\u2014]|$)|\\s{1,3}(?:the|an?|in|at|on|by|to|and|or|but|when|until|under|after|before|during|while|where|who|which|that|he|she|it|they|his|her|its|their|was|were|is|had|has|as|with|for|from)(?!\\p{L}))';

/** Years before 1900, which only the words around them tell from other numbers. */
export const EARLY_YEAR_PATTERNS: readonly PeriodPattern[] = [
  // 44 BC; AD 79; 1249-1314; from 1625 to 1649; in 1066; since 1712; (1738); the revolt of 1680
  pattern(
    HINTS.early,
    `(?<year>\\d{1,4})\\s{1,3}(?:(?<era>bce?)|ce|ad${ENDS_PHRASE})|ad\\s{1,3}(?<late>\\d{2,4})(?!\\s?%)`,
    (g) => {
      const year = Number(g.year ?? g.late);
      return year === 0 ? undefined : { year: g.era === undefined ? year : -year };
    },
  ),
  pattern(
    HINTS.early,
    `(?<year>${EARLY_YEAR})\\s{0,3}[-\\u2010-\\u2015]\\s{0,3}(?<to>${EARLY_YEAR}|${YEAR}|\\d\\d(?!\\d))`,
    yearRange,
  ),
  pattern(
    HINTS.early,
    `(?<year>${EARLY_YEAR})\\s{1,3}(?:to|through|until|till|(?<=between\\s{1,3}${EARLY_YEAR}\\s{1,3})and)\\s{1,3}(?<to>${EARLY_YEAR}|${YEAR})${NO_QUANTITY}`,
    yearRange,
  ),
  pattern(
    HINTS.early,
    `(?<=(?:\\bin|since|until|till|during|circa|\\bca?\\.|years?|season|early|mid|late|spring|summer|autumn|winter|dated?|born|died|\\b[bd]\\.)[\\s-]{1,3})(?<year>${EARLY_YEAR})${NO_QUANTITY}`,
    (g) => ({ year: yearOf(g) }),
  ),
  pattern(
    HINTS.early,
    `(?<=(?:^|\\(|\\b(?:of|by|from|before|after|as\\s{1,3}early\\s{1,3}as|as\\s{1,3}late\\s{1,3}as)\\s{1,3}))(?<year>${EARLY_YEAR})${ENDS_PHRASE}`,
    (g) => ({ year: yearOf(g) }),
  ),
  pattern(HINTS.early, `(?<=\\bin\\s{1,3})(?<year>[2-9]\\d\\d)${ENDS_PHRASE}`, (g) => ({
    year: yearOf(g),
  })),
];

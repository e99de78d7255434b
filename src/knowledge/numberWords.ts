/** Number words from zero to a trillion with their values. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

/** Words that multiply the number before them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  mio: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
  tn: 1e12,
};

/** Multipliers that make a figure without a number before them: "a million", "half a dozen", "several hundred". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ...Object.entries(MULTIPLIERS).filter(([word]) => word.length > 3),
]);

/** Multipliers that leave the figure open, mostly before "of": "tens of billions". */
export const OPEN_MULTIPLIERS: ReadonlySet<string> = new Set(
  'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
);

/** Words before a multiplier that leave the figure open: "several million". */
export const OPEN_QUANTIFIERS: ReadonlySet<string> = new Set(['few', 'several', 'many']);

/** Words for parts of a whole, as they stand behind a number: "two-thirds". */
export const FRACTION_WORDS: ReadonlySet<string> = new Set(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths'.split(
    ' ',
  ),
);

/** Ordinal words with their values. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

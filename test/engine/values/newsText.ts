import fc from 'fast-check';

/** Pieces of which newspaper text is made, awkward ones among them: what splitters and finders get wrong. */
const PIECES = [
  'Mr.',
  'Dr. Lam',
  'the U.S.',
  'Acme Inc.',
  'US$3.5 million',
  '5,000 tonnes',
  '500kV',
  '9th',
  'May 3, 2024',
  'Jan–Sept 2022',
  '“Is it?”',
  '"We won."',
  'said Hoa',
  'Đà Lạt',
  'Côte d’Ivoire',
  'South Korea',
  'Hanoi’s',
  "boys'",
  '(DFU)',
  './.',
  '...',
  'constructor',
  '__proto__',
  '🎉',
  '@everyone',
  'rose',
  'and fell',
  'e\u0301te\u0301',
] as const;

const JOINTS = [' ', ' ', ' ', '. ', ', ', '\u00a0', '\r\n', '\n\n', ' – ', '! ', ''] as const;

/** Text as files hold it: abbreviations, figures, quotations, marks, odd white space, in any order. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...JOINTS)), {
    maxLength: 14,
    size: 'max',
  })
  .map((parts) => parts.flat().join(''));

/** Newspaper text, or any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  newsText,
  fc.string({ unit: 'grapheme', maxLength: 60, size: 'max' }),
);

/** A text with a stretch of it. */
export const textWithin: fc.Arbitrary<readonly [text: string, start: number, end: number]> =
  newsText.chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => [text, Math.min(a, b), Math.max(a, b)] as const),
  );

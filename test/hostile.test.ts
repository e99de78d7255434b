import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/engine/answers/outcome.js';
import type { Citation } from '../src/engine/articles/citation.js';
import { contains } from '../src/engine/text/span.js';
import { openTexts } from './engine/answers/openTexts.js';

type Texts = Readonly<Record<string, string>>;

/** Every slice that a reply shows, with what it must be. Fails at the first that is something else. */
function checkReply(outcome: Outcome, texts: Texts): void {
  expect(outcome.confidence).toBeGreaterThanOrEqual(0);
  expect(outcome.confidence).toBeLessThanOrEqual(1);
  switch (outcome.outcome) {
    case 'answer':
      expect(outcome.quotes.length).toBeGreaterThanOrEqual(1);
      expect(outcome.quotes.length).toBeLessThanOrEqual(3);
      for (const quote of outcome.quotes) {
        checkSlice(quote, texts);
        for (const citation of quote.alsoIn) checkSlice(citation, texts);
        if (quote.highlight === undefined) continue;
        expect(contains(quote, quote.highlight)).toBe(true);
        expect(quote.highlight.end).toBeGreaterThan(quote.highlight.start);
      }
      break;
    case 'refusal':
      expect(outcome.nearest.length).toBeLessThanOrEqual(3);
      expect(outcome.reason.message).not.toBe('');
      for (const citation of outcome.nearest) checkSlice(citation, texts);
      break;
  }
}

/** Held against the text as it was given, not against the article that the reply brings along. */
function checkSlice({ article: { file }, start, end, text }: Citation, texts: Texts): void {
  expect(texts[file]?.slice(start, end)).toBe(text);
  expect(text.trim()).not.toBe('');
}

const NASTY = [
  '**Bold** and _thin_ and `code` and [a link](https://example.org).',
  '> # @everyone <@123> <#4> :tada: ||spoiler|| ~~gone~~',
  'שלום עולם. \u202eEvil\u202c text. مرحبا بالعالم.',
  'The\u00a0mayor\u00a0of Faro\u00a0paid 4\u00a0million\u00a0euros.',
  'One line.\r\nAnother line.\r\n',
  '👨‍👩‍👧‍👦 The family 🎉 opened the fair 👍🏽 in Faro.',
  'The constructor of __proto__ is hasOwnProperty, toString said.',
  'Lone \ud83d surrogate and \udc4d another in Faro.',
  'a\u0301 e\u0301 Trần Quốc Bảo, đ Đ İ ı ﬁ ß.',
  '\u200bZero\u200b width\u200b and \ufeff marks.',
  '(((( [[[[ {{{{ "" \'\' “” ‘’ —— …… %%%% $$$$',
  `Long ${'winded '.repeat(900)}sentence of Faro.`,
  'x'.repeat(500),
  '1,000,000,000,000.5 US$ 17.8m 9M 2022 jan-sept 31/31/2022 1e99',
  'See more\n\nOther news\n\nRead more: Faro',
  '<script>alert("Faro")</script>',
];

const PLAIN = [
  'Faro (VNA) – Mayor Ana Ruiz opened the fair (FF) on May 4, 2023.',
  'In 2022, exports of Faro to Chile reached 4.2 million euros, while imports hit 3 percent.',
  'The Faro Fair (FF) drew 43 companies from Norway, Chile and Peru because it rained.',
  'Pedro Lopes, Vice Chairman of the Port Authority, did not speak.',
  'It was said that she would come.',
  'Mayor Ana Ruiz at the fair. (Photo: VNA)',
];

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80, size: 'max' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80, size: 'max' }) },
);
const body = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\u00a0')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(''));

const file = fc.constantFrom(
  'a.txt',
  'b.md',
  'deep/c.txt',
  'constructor.txt',
  '__proto__.md',
  'é.txt',
);
const texts: fc.Arbitrary<Texts> = fc
  .uniqueArray(fc.tuple(file, body), { minLength: 1, maxLength: 4, selector: ([name]) => name })
  .map((files) => Object.fromEntries(files));

const frames = [
  'who $',
  'when $',
  'how much $',
  'how many $',
  'where $',
  'why $',
  'what does $ stand for',
  'which $',
  'did $',
  '$',
  '$?',
  '$ 2022',
  'who is $',
  '$ exports to $',
  'how old is $',
  'AND $',
];

/** A question of words from the texts, in a form that people ask in. */
function questionOn(given: Texts): fc.Arbitrary<string> {
  const words = Object.values(given)
    .flatMap((text) => text.split(/\s+/).slice(0, 200))
    .filter((word) => word !== '');
  const picked = fc.array(fc.constantFrom('', ...words), { minLength: 1, maxLength: 5 });
  return fc.tuple(fc.constantFrom(...frames), picked, fc.boolean()).map(([frame, some, lower]) => {
    const asked = frame.replaceAll('$', () => some.join(' '));
    return lower ? asked.toLowerCase() : asked;
  });
}

const cases = texts.chain((given) =>
  fc.record({
    given: fc.constant(given),
    questions: fc.array(questionOn(given), { minLength: 3, maxLength: 3 }),
    prev: fc.array(questionOn(given), { maxLength: 2 }),
  }),
);

describe('of any articles and any question', () => {
  it('a reply shows exact slices only, in bounds, and nothing throws', {
    timeout: 240_000,
  }, async () => {
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ given, questions, prev }) => {
        const library = await openTexts(given);
        for (const question of questions) {
          const outcome = await library.ask(question, { prev });
          if (outcome.outcome === 'answer') answers++;
          checkReply(outcome, given);
        }
      }),
      { numRuns: 50 },
    );
    // A property over refusals alone would say little.
    expect(answers).toBeGreaterThan(20);
  });

  it('people come with exact slices only', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const library = await openTexts(given);
        for (const { roles, mentions, name } of library.people()) {
          expect(name.trim()).not.toBe('');
          for (const { quote, words, alsoIn } of roles) {
            expect(contains(quote, words)).toBe(true);
            for (const citation of [quote, ...alsoIn]) checkSlice(citation, given);
          }
          for (const citation of mentions) checkSlice(citation, given);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a hostile question', () => {
  const given = { 'a.txt': PLAIN.join('\n\n') };

  it.each([
    ['of one endless word', 'a'.repeat(600)],
    ['as long as Discord lets one be', 'faro exports '.repeat(461)],
    ['of half a pair of surrogates', '\ud83d'],
    ['of null characters', '\0\0who\0'],
    ['of members of objects', 'constructor __proto__ toString valueOf hasOwnProperty'],
    ['of a regular expression', '(a+)+$ .* [^ \\'],
    ['of marks of markdown and mentions', '@everyone **who** `is` ||Ana Ruiz||'],
    ['of open brackets', '('.repeat(6_000)],
    ['of figures', '9'.repeat(6_000)],
    ['of years', '2022 '.repeat(1_200)],
    ['written from right to left', '\u202ezuiR anA si ohw'],
  ])('%s gets a reply', { timeout: 30_000 }, async (_, question) => {
    const library = await openTexts(given);
    checkReply(await library.ask(question), given);
    checkReply(await library.ask('and 2023?', { prev: [question] }), given);
    expect(library.who(question).outcome).toMatch(/^(?:person|choice|unknown)$/);
  });
});

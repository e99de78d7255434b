import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimVerdict, Difference } from '../../../src/engine/answers/claim.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { findAmounts } from '../../../src/engine/values/amounts.js';
import { openTexts } from './openTexts.js';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A line of `claims.jsonl`: what the articles of a collection say to a claim that we made up about them. */
interface Labelled {
  readonly id: string;
  readonly collection: string;
  readonly claim: string;
  readonly outcome: ClaimVerdict['outcome'];
  readonly difference?: Difference;
  readonly file?: string;
}

const labelled = readFileSync(fileOf('claims.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line));

/** A little under what was measured. The rules were never looked at on `highlands`. */
const FLOORS = {
  'south-east-asia': 0.92,
  newsrooms: 0.92,
  'ports-and-provinces': 1,
  highlands: 0.82,
} as const;

const libraries = new Map<string, Library>();
beforeAll(async () => {
  for (const name of Object.keys(FLOORS)) {
    const folder = fileOf(`../../collections/${name}/articles`);
    libraries.set(name, await openLibrary(folder, { now: new Date(0), warn: () => undefined }));
  }
});

async function checked(collection: string, text: string): Promise<readonly ClaimVerdict[]> {
  const { verdicts } = (await libraries.get(collection)?.check(text)) ?? { verdicts: [] };
  return verdicts;
}

describe.each(Object.entries(FLOORS))('the labelled claims about %s', (name, floor) => {
  it('are judged at least as well as the floor says, and none is judged the wrong way round', async () => {
    const claims = labelled.filter(({ collection }) => collection === name);
    const misses: string[] = [];
    const wrong: string[] = [];
    for (const { id, claim, outcome, difference, file } of claims) {
      const [verdict] = await checked(name, claim);
      const got = verdict?.outcome ?? 'no claim';
      const said = `${id} ${outcome} => ${got}: ${claim}`;
      const right =
        got === outcome &&
        (verdict?.outcome !== 'contradicted' || verdict.difference === difference) &&
        (file === undefined ||
          (verdict !== undefined &&
            verdict.outcome !== 'nothing' &&
            verdict.quotes.some(({ article }) => article.file === file)));
      if (!right) misses.push(said);
      // To say nothing is a miss; to say the other thing is a falsehood.
      if (got !== outcome && got !== 'nothing' && got !== 'no claim') wrong.push(said);
    }
    expect(claims.length).toBeGreaterThanOrEqual(17);
    expect(wrong).toEqual([]);
    expect(1 - misses.length / claims.length, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  }, 60_000);

  it('made by changing one figure or year of a sentence are hardly ever supported', async () => {
    const sentences = (libraries.get(name)?.articles() ?? []).flatMap(({ text, blocks }) =>
      blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ start, end }) => /^[^.]{30,300}\.(?=\s|$)/.exec(text.slice(start, end))?.[0] ?? ''),
    );
    const changed = sentences.flatMap((sentence) => {
      const [amount] = findAmounts(sentence);
      if (amount === undefined || /[“”"]/.test(sentence)) return [];
      const words = sentence.slice(amount.start, amount.end);
      const other = words.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
      return other === words
        ? []
        : [sentence.slice(0, amount.start) + other + sentence.slice(amount.end)];
    });
    const supported: string[] = [];
    for (const claim of changed) {
      const [verdict] = await checked(name, claim);
      if (verdict?.outcome === 'supported') supported.push(claim);
    }
    expect(changed.length).toBeGreaterThan(20);
    expect(supported.length / changed.length, supported.join('\n')).toBeLessThanOrEqual(0.04);
  }, 60_000);
});

describe('a message', () => {
  const newsroom = {
    'fleet.txt':
      'Ferries of Varos\n\nVAROS – The port of Varos sold 12 ferries to Lusk in 2022. In 2023, exports to Lusk rose 8 percent to 40 million euros, while imports fell to 15 million euros.\n\nHarbour master Ilka Brandt will open a new quay in 2027. The old quay was not repaired in 2021. Deputy Prime Minister and Foreign Minister Arno Velde visited the port.\n',
    'copy.txt': 'From the wires\n\nThe port of Varos sold 12 ferries to Lusk in 2022.\n',
    'other.txt': 'Another count\n\nThe port of Varos sold 14 ferries to Lusk in 2022.\n',
  };
  let library: Library;
  beforeAll(async () => {
    library = await openTexts(newsroom);
  });
  const outcomes = async (text: string) =>
    (await library.check(text)).verdicts.map(({ outcome }) => outcome);

  it('has each statement judged by itself, in its own words', async () => {
    const text = 'Wow! The port of Varos sold 12 ferries to Lusk in 2022. Is that so?';
    const { verdicts, left } = await library.check(text);
    expect(verdicts.map(({ claim }) => text.slice(claim.start, claim.end))).toEqual(
      verdicts.map(({ claim }) => claim.text),
    );
    expect(verdicts.map(({ claim }) => claim.text)).toEqual([
      'The port of Varos sold 12 ferries to Lusk in 2022.',
    ]);
    expect(left).toBe(0);
  });

  it('gets the same words of several files as one quote, and what another article says against it', async () => {
    const [verdict] = (await library.check('The port of Varos sold 12 ferries to Lusk in 2022.'))
      .verdicts;
    if (verdict?.outcome !== 'supported') throw new Error(`It is ${verdict?.outcome}.`);
    const [quote] = verdict.quotes;
    expect([quote.article.file, ...quote.alsoIn.map(({ article }) => article.file)].sort()).toEqual(
      ['copy.txt', 'fleet.txt'],
    );
    expect(verdict.against.map(({ text }) => text)).toEqual([
      'The port of Varos sold 14 ferries to Lusk in 2022.',
    ]);
  });

  it.each([
    [
      'exports for imports at the same figure',
      'In 2023, imports rose 8 percent to 40 million euros.',
    ],
    ['a plan for a deed', 'Harbour master Ilka Brandt opened a new quay in 2027.'],
    ['a denial without its not', 'The old quay was repaired in 2021.'],
    ['who sold to whom', 'Lusk sold 12 ferries to the port of Varos in 2022.'],
    ['the deputy of two posts for its holder', 'Arno Velde is the prime minister.'],
  ])('is not supported when it takes %s', async (_what, text) => {
    expect(await outcomes(text)).not.toContain('supported');
  });

  it.each([
    ['thanks', 'thanks a lot, that is great!'],
    ['a view', 'I think the port of Varos sold 12 ferries in 2022.'],
    ['a question', 'Did the port of Varos sell 12 ferries to Lusk?'],
    ['a request', 'Please show me the ferries of 2022.'],
    ['a link', '<https://example.org/varos-sold-12-ferries-to-lusk-in-2022>'],
    ['code', '```The port of Varos sold 12 ferries to Lusk in 2022.```'],
    [
      'mentions and emoji',
      '<@123456789012345678> <:ferry:123456789012345678> <#123456789012345678>',
    ],
    ['a bare name', 'Ilka Brandt'],
  ])('states nothing with %s', async (_what, text) => {
    expect(await outcomes(text)).toEqual([]);
  });

  it.each([
    ['bold', '**The port of Varos** sold __12 ferries__ to Lusk in 2022.'],
    ['quoted', '> The port of Varos sold 12 ferries to Lusk in 2022.'],
    ['a list', '- The port of Varos sold 12 ferries to Lusk in 2022.'],
    ['a lead-in', 'I read that the port of Varos sold 12 ferries to Lusk in 2022.'],
    ['a spoiler', '||The port of Varos sold 12 ferries to Lusk in 2022.||'],
  ])('is read through its markup: %s', async (_what, text) => {
    expect(await outcomes(text)).toEqual(['supported']);
  });

  it('is checked up to ten statements, and the rest are counted', async () => {
    const text = Array.from({ length: 14 }, () => 'The port of Varos sold 12 ferries in 2022.');
    const { verdicts, left } = await library.check(text.join('\n'));
    expect([verdicts.length, left]).toEqual([10, 4]);
  });

  it('may be anything: its claims are its own slices, and its quotes those of a file', async () => {
    const piece = fc.constantFrom(
      'The port of Varos sold 12 ferries to Lusk in 2022.',
      '**',
      '> ',
      '```',
      '\u202e',
      '\u0000',
      '<@1>',
      'İ',
      '\r\n',
      'exports rose 8 percent. ',
      '🚢',
      '2022',
      ' ',
      'constructor',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), async (parts) => {
        const text = parts.join('');
        for (const verdict of (await library.check(text)).verdicts) {
          const { start, end } = verdict.claim;
          expect(verdict.claim.text).toBe(text.slice(start, end));
          const quotes = verdict.outcome === 'nothing' ? [] : verdict.quotes;
          for (const quote of quotes) {
            expect(quote.text).toBe(quote.article.text.slice(quote.start, quote.end));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

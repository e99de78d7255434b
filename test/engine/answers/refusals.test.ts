import { beforeAll, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../../src/engine/evidence/refusalCode.js';
import type { Library } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { refusalOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

interface Row {
  readonly question: string;
  readonly code: RefusalCode;
  /** What the sentence of the refusal must say. */
  readonly says: RegExp;
  /** A passage that comes near and has to be shown. */
  readonly near?: string;
  readonly because: string;
}

const ROWS: readonly Row[] = [
  {
    question: 'Maribor exports to Chile 2021',
    code: 'other-year',
    says: /^The articles give this for 2022 and 2023, not for 2021\.$/,
    near: 'exports to Chile reached 4.2 million euros',
    because: 'two other years are stated, and the refusal names both, the earlier first',
  },
  {
    question: 'How much did Turku import from Peru in 2020?',
    code: 'other-year',
    says: /^The articles give this for 2021, not for 2020\.$/,
    near: "Turku's imports from Peru",
    because: 'only 2021 is stated',
  },
  {
    question: 'Maribor exports to Peru 2022',
    code: 'other-place',
    says: /Peru/,
    near: 'exports to Chile',
    because: 'Maribor sells to Chile; Peru stands in another article only',
  },
  {
    question: 'exports of Maribor to Norway',
    code: 'other-place',
    says: /Norway/,
    near: 'exports to Chile',
    because: 'Maribor sells to Chile; Norway stands in another article only',
  },
  {
    question: 'Turku exports to Peru 2021',
    code: 'other-direction',
    says: /other direction/,
    near: "Turku's imports from Peru",
    because: 'only the imports are stated',
  },
  {
    question: 'what did Turku sell to Peru in 2021',
    code: 'other-direction',
    says: /other direction/,
    near: "Turku's imports from Peru",
    because: 'selling to Peru is exporting, and only the imports are stated',
  },
  {
    question: 'Maribor imports from Chile 2022',
    code: 'other-direction',
    says: /other direction/,
    near: 'exports to Chile',
    because: 'only the exports are stated',
  },
  {
    question: 'Who is the Chairman of the Coffee Growers Association?',
    code: 'other-rank',
    says: /Vice Chairman/,
    near: 'Vice Chairman of the Coffee Growers Association',
    because: 'a vice chairman is not the chairman',
  },
  {
    question: 'who is the minister of transport',
    code: 'other-rank',
    says: /Deputy Minister/,
    near: 'Deputy Minister of Transport',
    because: 'a deputy minister is not the minister',
  },
  {
    question: 'How old is Eero Laine?',
    code: 'not-stated',
    says: /do(?:es)? not state|states that/,
    because: 'no age is stated anywhere',
  },
  {
    question: 'how many roofs were torn off',
    code: 'not-stated',
    says: /do(?:es)? not state|states that/,
    because: 'the houses are counted, the roofs are not',
  },
  {
    question: 'zeppelin traffic of Ulaanbaatar',
    code: 'unknown-words',
    says: /"zeppelin".*"ulaanbaatar"/i,
    because: 'neither word stands in any article',
  },
  {
    question: 'how many zeppelins flew over Riga',
    code: 'unknown-words',
    says: /"zeppelins"/i,
    because: 'Riga is known, and yet nothing is said of zeppelins',
  },
  {
    question: 'who opened the bridge in Tallinn',
    code: 'unknown-words',
    says: /"tallinn"/i,
    because: 'a bridge was opened, but in another town',
  },
];

describe('a question that nothing answers is refused with the constraint that failed', () => {
  it.each(ROWS)('$question: $code, for $because', async ({ question, code, says, near }) => {
    const refusal = refusalOf(await newsroom.ask(question));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(says);
    if (near !== undefined) expect(refusal.nearest.join('\n')).toContain(near);
  });
});

describe('words that stand apart make no answer', () => {
  it.each([
    ['cost of the bridge in Galway', 'the bridge is in Riga, Galway had a storm'],
    ['how long is the bridge in Tampere', 'the bridge is in Riga, Tampere had a fair'],
    ['Riga exports to Chile 2022', 'it is Maribor that sold to Chile'],
    ['which hotel did Eero Laine stay in', 'only his thanks are told of'],
    ['how many visitors came to the fair', 'the companies are counted, the visitors are not'],
  ])('%j is refused, for %s', async (question) => {
    const { nearest } = refusalOf(await newsroom.ask(question));
    expect(nearest.length).toBeLessThanOrEqual(3);
  });
});

it('names the stated period when the asked one is longer: nine months are no year', async () => {
  const library = await openTexts({
    'a.txt':
      'FARO (Reuters) – In the first nine months of 2022, the exports of Faro to Chile reached 4 million euros.\n',
  });
  const { code, message } = refusalOf(await library.ask('exports of Faro to Chile in 2022'));
  expect(code).toBe('other-period');
  expect(message).toMatch(
    /^The articles give this for .*first nine months of 2022, not for 2022\.$/,
  );
});

describe('a refusal', () => {
  const questions = [...ROWS.map(({ question }) => question), 'bridge', 'fair visitors of Chile'];

  it('shows at most three passages, each once', async () => {
    for (const question of questions) {
      const outcome = await newsroom.ask(question);
      if (outcome.outcome === 'answer') continue; // the table above tells of it
      const shown = outcome.nearest.map(({ article, start }) => `${article.file}:${start}`);
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  it('holds no quotes, and says in one plain sentence why', async () => {
    for (const question of ROWS.map((row) => row.question)) {
      const outcome = await newsroom.ask(question);
      expect(outcome).not.toHaveProperty('quotes');
      expect(refusalOf(outcome).message).toMatch(/^[A-Z][^\n]{10,200}\.$/);
    }
  });

  it('shows nothing as near that shares no word with the question', async () => {
    const { nearest } = refusalOf(await newsroom.ask('zeppelin traffic of Ulaanbaatar'));
    expect(nearest).toEqual([]);
  });

  it('is a probability sure of itself, 0 to 1', async () => {
    for (const { question } of ROWS) {
      const { confidence } = await newsroom.ask(question);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

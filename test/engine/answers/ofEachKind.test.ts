import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

interface Row {
  readonly kind: string;
  readonly question: string;
  readonly file: keyof typeof NEWSROOM;
  /** Words that only the right sentence has. */
  readonly sentence: string;
  /** The short answer, alone or with the small words that may go with it; left out where the whole sentence answers. */
  readonly highlight?: RegExp;
  readonly because: string;
}

const ROWS: readonly Row[] = [
  {
    kind: 'person',
    question: 'Who opened the Mazais Bridge?',
    file: 'bridge.txt',
    sentence: 'Kalnina opened the Mazais Bridge',
    highlight: /^(?:Mayor )?Ilze Kalnina$/,
    because: 'verb and name stand together with one person',
  },
  {
    kind: 'person by post',
    question: 'director of the tampere trade office',
    file: 'fair.txt',
    sentence: 'Director of the Tampere Trade Office',
    highlight: /^Eero Laine$/,
    because: 'a post alone asks who holds it',
  },
  {
    kind: 'person by post with its rank',
    question: 'who is the Deputy Minister of Transport',
    file: 'bridge.txt',
    sentence: 'Deputy Minister of Transport',
    highlight: /^Janis Ozols$/,
    because: 'the rank asked for is the rank stated',
  },
  {
    kind: 'date',
    question: 'When was the Mazais Bridge opened?',
    file: 'bridge.txt',
    sentence: 'Kalnina opened the Mazais Bridge',
    highlight: /^(?:on )?May 4, 2023$/,
    because: 'a day is stated in the sentence; the day of publication is another',
  },
  {
    kind: 'year',
    question: 'in which year did imports from Peru reach 9.3 million dollars',
    file: 'trade/copper.txt',
    sentence: '9.3 million dollars',
    highlight: /^(?:in )?2021$/i,
    because: 'the figure is known and its year asked for',
  },
  {
    kind: 'money',
    question: 'How much did the bridge cost?',
    file: 'bridge.txt',
    sentence: 'cost 48 million euros',
    highlight: /^48 million euros$/,
    because: 'of two figures in the sentence only one is money',
  },
  {
    kind: 'measure',
    question: 'How long is the bridge?',
    file: 'bridge.txt',
    sentence: '640 metres',
    highlight: /^640 metres(?: long)?$/,
    because: 'of two figures in the sentence only one is a length',
  },
  {
    kind: 'share',
    question: 'what share of the shipments was honey',
    file: 'trade/honey.txt',
    sentence: '61 percent',
    highlight: /^61 percent$/,
    because: 'the only share stands beside its noun',
  },
  {
    kind: 'count',
    question: 'How many companies took part in the fair?',
    file: 'fair.txt',
    sentence: '43 companies',
    highlight: /^(?:Some )?43(?: companies)?$/,
    because: 'the number stands before the noun that is counted',
  },
  {
    kind: 'place',
    question: "Where did the beekeepers' fair take place?",
    file: 'fair.txt',
    sentence: 'fair took place in',
    highlight: /^(?:in )?Tampere$/,
    because: 'the verb of the question has one place behind it',
  },
  {
    kind: 'organisation',
    question: 'which company built the bridge',
    file: 'bridge.txt',
    sentence: 'built by Baltmost',
    because: '"It" is the bridge of the sentence before',
  },
  {
    kind: 'organisation behind "who"',
    question: 'Who organised the fair?',
    file: 'fair.txt',
    sentence: 'organised the fair',
    because: 'a body can do what is done, and no person is said to have done it',
  },
  {
    kind: 'expansion',
    question: 'what does NBU stand for?',
    file: 'fair.txt',
    sentence: '(NBU)',
    highlight: /^(?:The )?Nordic Beekeepers Union$/,
    because: 'the full name stands before its short form',
  },
  {
    kind: 'expansion by keywords',
    question: 'nbu meaning',
    file: 'fair.txt',
    sentence: '(NBU)',
    highlight: /^(?:The )?Nordic Beekeepers Union$/,
    because: '"meaning" behind a short form asks for its full form',
  },
  {
    kind: 'list',
    question: 'What are the main exports to Chile?',
    file: 'trade/honey.txt',
    sentence: 'honey, beeswax, hops and dried apples',
    because: 'the list names what the question asks for',
  },
  {
    kind: 'reason',
    question: 'Why was the opening postponed?',
    file: 'bridge.txt',
    sentence: 'because the spring floods',
    because: 'the sentence with the event has its "because"',
  },
  {
    kind: 'yes/no that is yes',
    question: 'does the bridge carry trams?',
    file: 'bridge.txt',
    sentence: 'carries trams and cyclists',
    because: 'the sentence decides it',
  },
  {
    kind: 'yes/no that is no',
    question: 'does the bridge carry cars?',
    file: 'bridge.txt',
    sentence: 'does not carry cars',
    because: 'that it does not is an answer',
  },
  {
    kind: 'role',
    question: 'Who is Eero Laine?',
    file: 'fair.txt',
    sentence: 'Eero Laine, Director of the Tampere Trade Office',
    because: 'his post stands beside his name',
  },
  {
    kind: 'role by its noun',
    question: "what is Eero Laine's job?",
    file: 'fair.txt',
    sentence: 'Eero Laine, Director of the Tampere Trade Office',
    because: '"job" need not stand in the answer',
  },
  {
    kind: 'what somebody did',
    question: 'What did Trần Quốc Bảo buy?',
    file: 'fair.txt',
    sentence: 'bought a wax press',
    because: 'name and verb stand in one sentence',
  },
  {
    kind: 'figure of a year',
    question: 'Maribor exports to Chile 2022',
    file: 'trade/honey.txt',
    sentence: 'In 2022',
    highlight: /^4\.2 million euros$/,
    because: 'the year decides between two sentences of the same words',
  },
  {
    kind: 'figure of the other year',
    question: 'How much did Maribor export to Chile in 2023?',
    file: 'trade/honey.txt',
    sentence: 'In 2023',
    highlight: /^4\.7 million euros$/,
    because: 'the year decides between two sentences of the same words',
  },
  {
    kind: 'figure told from the other side',
    question: "Peru's exports to Turku in 2021",
    file: 'trade/copper.txt',
    sentence: "Turku's imports from Peru",
    highlight: /^9\.3 million dollars$/,
    because: 'what Peru exports to Turku is what Turku imports from Peru',
  },
  {
    kind: 'figure told by selling',
    question: 'how much did Peru sell to Turku in 2021',
    file: 'trade/copper.txt',
    sentence: "Turku's imports from Peru",
    highlight: /^9\.3 million dollars$/,
    because: 'what is sold to Turku is what Turku imports',
  },
];

describe('a clear-cut question is answered by its sentence', () => {
  it.each(ROWS)(
    '$kind: $question, for $because',
    async ({ question, file, sentence, highlight }) => {
      const outcome = await newsroom.ask(question);
      const first = firstQuoteOf(outcome);
      expect(first.text).toContain(sentence);
      expect(first.file).toBe(file);
      if (highlight !== undefined) expect(first.highlight).toMatch(highlight);
      expect(outcome.confidence).toBeGreaterThan(0);
      expect(outcome.confidence).toBeLessThanOrEqual(1);
    },
  );

  it('and every quote is one sentence, or two, of at most three quotes', async () => {
    for (const { question } of ROWS) {
      const outcome = await newsroom.ask(question);
      if (outcome.outcome === 'refusal') continue; // the table above tells of it
      expect(outcome.quotes.length).toBeLessThanOrEqual(3);
      for (const { text } of outcome.quotes) {
        // None of the sentences above has a full stop within, but for figures.
        expect(text.split(/[.!?](?=\s|$)/).filter((part) => part !== '').length).toBeLessThan(3);
      }
    }
  });
});

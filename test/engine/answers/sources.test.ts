import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf, quotesOf } from './readOutcome.js';

/** Every passage that a reply shows, as answer or as near. */
async function shown(library: Library, question: string): Promise<readonly string[]> {
  const outcome = await library.ask(question);
  return outcome.outcome === 'answer'
    ? outcome.quotes.map(({ text }) => text)
    : outcome.nearest.map(({ text }) => text);
}

describe('the same paragraph in two files', () => {
  const paragraph =
    'The council of Porto bought 14 trams from a factory in Brno for 31 million euros.';
  const texts = {
    'agency.txt': `Porto buys trams\n\nPORTO (Reuters) – ${paragraph}\n\nThe first tram is due in May.\n`,
    'paper/copy.txt': `Trams for Porto\n\n${paragraph.replace('14 trams', '14\u00a0trams').replace('from a', 'from\r\na')}\n\nPeople in Porto are pleased.\n`,
    'other.txt': 'Buses for Braga\n\nThe council of Braga bought 9 buses from a factory in Linz.\n',
  };
  const question = 'how many trams did the council of Porto buy';

  it('gives one quote, with the other file beside it', async () => {
    const library = await openTexts(texts);
    const [first, ...others] = quotesOf(await library.ask(question));
    expect(others.filter(({ text }) => text.includes('trams from a'))).toEqual([]);
    expect([first?.file, ...(first?.alsoIn ?? [])].toSorted()).toEqual([
      'agency.txt',
      'paper/copy.txt',
    ]);
  });

  it('cites the other file at its own words, line end and non-breaking space included', async () => {
    const library = await openTexts(texts);
    const outcome = await library.ask(question);
    if (outcome.outcome === 'refusal') throw new Error(outcome.reason.message);
    const [{ article, start, end, text, alsoIn }] = outcome.quotes;
    for (const citation of [{ article, start, end, text }, ...alsoIn]) {
      const file = citation.article.file as keyof typeof texts; // the collection has only these
      expect(texts[file].slice(citation.start, citation.end)).toBe(citation.text);
      expect(citation.text.replace(/\s+/g, ' ')).toBe(paragraph);
    }
  });

  it('says nothing of a file that has other words', async () => {
    const library = await openTexts(texts);
    const { file, alsoIn } = firstQuoteOf(await library.ask('how many buses did Braga buy'));
    expect([file, ...alsoIn]).toEqual(['other.txt']);
  });
});

describe('a teaser', () => {
  const page = `Turku looks to Peru

TURKU (Reuters) – Turku's imports of copper from Peru reached 9.3 million dollars in 2021.

The copper was unloaded in the harbour.
(Reuters)

See more

The council of Galway has approved the plan of a tram from the station to the university.

The museum will reopen on June 8 after a year of repairs to its roof.

Exports of timber from Oulu fell to 5 million dollars in 2020, the customs office said.
`;

  it('answers what it says itself', async () => {
    const library = await openTexts({ 'page.txt': page });
    const { text } = firstQuoteOf(await library.ask('when will the museum reopen'));
    expect(text).toContain('June 8');
  });

  it.each([
    ['when will the museum of Galway reopen', 'June 8', 'Galway stands in the teaser before'],
    ['Peru timber exports 2020', '5 million', 'Peru stands in the story above only'],
    ['exports of timber from Galway 2020', '5 million', 'Galway stands in another teaser'],
  ])(
    'borrows nothing from its neighbours: %j is not answered with %j, as %s',
    async (question, figure) => {
      const library = await openTexts({ 'page.txt': page });
      const outcome = await library.ask(question);
      const quotes = outcome.outcome === 'answer' ? outcome.quotes : [];
      expect(quotes.filter(({ text }) => text.includes(figure))).toEqual([]);
    },
  );

  it('lends nothing to the story above', async () => {
    const library = await openTexts({ 'page.txt': page });
    const outcome = await library.ask('imports of copper from Oulu 2021');
    expect(outcome.outcome).toBe('refusal');
  });
});

describe('what stands around a story', () => {
  const page = `Home News Trams of Porto 2019 Marathon of Faro 2021 Sardine festival 2022
Jul 04, 2023 / 18:26

Porto opens a tram line

Mayor Rui Lopes rides the first tram of the new line in Porto on July 3. Photo: Ana Dias/The Porto Post

PORTO – Mayor Rui Lopes opened the new tram line of Porto on Monday, July 3.

The line is 7 kilometres long, and Rui Lopes rode the first tram on it.

See more

Other news
`;

  it('is not dressed up as an answer: menu, links and dates of the page', async () => {
    const library = await openTexts({ 'page.txt': page });
    for (const question of [
      'sardine festival',
      'when was the marathon of Faro',
      'other news',
      'see more',
      'home news',
    ]) {
      for (const text of await shown(library, question)) {
        expect(text).not.toMatch(/Sardine festival|See more|Other news|18:26/);
      }
    }
  });

  it('whom story and caption name is given, whichever of them is quoted', async () => {
    const library = await openTexts({ 'page.txt': page });
    const outcome = await library.ask('who opened the new tram line of Porto');
    expect(firstQuoteOf(outcome).text).toContain('Rui Lopes');
  });

  it('a photographer is nobody that the story names', async () => {
    const library = await openTexts({ 'page.txt': page });
    for (const question of ['who opened the tram line', 'mayor of Porto']) {
      expect(firstQuoteOf(await library.ask(question)).highlight).not.toContain('Dias');
    }
  });

  it('a dateline stands in no quote', async () => {
    const library = await openTexts({ 'page.txt': page });
    const { text } = firstQuoteOf(await library.ask('when was the tram line of Porto opened'));
    expect(text.startsWith('Mayor Rui Lopes')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/engine/records/people/person.js';
import { CARD_PARTS, readCardPart } from '../../src/reply/cardPart.js';
import { lookupJson } from '../../src/reply/lookupJson.js';
import { en } from '../../src/reply/messages/en.js';
import { replyToCardPart } from '../../src/reply/replyToCardPart.js';
import { replyToLookup } from '../../src/reply/replyToLookup.js';
import { citeWords, fakeArticle, fakePerson, spanOf } from '../fakeLibrary.js';

const article = fakeArticle({
  file: 'a.txt',
  text: 'Former mayor Ana Ruiz met Pablo Silva. She said it rose.',
});
const met = citeWords(article, 'Former mayor Ana Ruiz met Pablo Silva.');
const said = citeWords(article, 'She said it rose.');
const ana = fakePerson('Ana Ruiz', {
  roles: [
    {
      quote: met,
      words: spanOf(article.text, 'Former mayor'),
      held: [spanOf(article.text, 'Former')],
      alsoIn: [],
    },
  ],
  said: [
    {
      quote: said,
      words: spanOf(article.text, 'it rose'),
      verb: spanOf(article.text, 'said'),
      form: 'reported',
      pronoun: spanOf(article.text, 'She'),
      alsoIn: [],
    },
  ],
  met: [
    { quote: met, other: spanOf(article.text, 'Pablo Silva'), name: 'Pablo Silva', alsoIn: [] },
  ],
  mentions: [met],
});

describe('the card', () => {
  const reply = replyToLookup('ana', { outcome: 'person', person: ana }, en);

  it('offers what was said, who was met and where the name stands, under the words typed', () => {
    expect(reply.choices).toEqual([
      { label: 'What they said (1)', command: 'who', options: { name: 'ana', show: 'said' } },
      { label: 'Meetings (1)', command: 'who', options: { name: 'ana', show: 'met' } },
      { label: 'Where named (1)', command: 'who', options: { name: 'ana', show: 'named' } },
    ]);
  });

  it('tells when a role was held, in the sentence’s words', () => {
    expect(reply.quotes.map(({ label }) => label)).toEqual(['When: Former']);
  });

  it('counts what was said and names whom they met', () => {
    expect(reply.facts.slice(-2)).toEqual([
      { label: 'Quoted', value: '1 time' },
      { label: 'Met', value: 'Pablo Silva' },
    ]);
  });

  it('puts the role first that was asked for', () => {
    const [former] = ana.roles;
    if (former === undefined) throw new Error('she has a role');
    const mayor: Role = { ...former, words: spanOf(article.text, 'mayor'), held: [] };
    const person = { ...ana, roles: [mayor, former] };
    const found = { outcome: 'person', person, post: [former] } as const;
    expect(replyToLookup('former mayor', found, en).summary).toContain('Former mayor');
  });
});

describe('replyToCardPart', () => {
  it.each([
    ['said', 'it rose', 'As the article reports it; “she” is read as whoever spoke before'],
    ['met', 'Pablo Silva', 'With Pablo Silva'],
    ['named', undefined, undefined],
  ] as const)('quotes what was %s with its words marked', (part, marked, label) => {
    const reply = replyToCardPart('ana', ana, part, en.who);
    expect(reply.tone).toBe('answer');
    const [quote] = reply.quotes;
    const { highlight } = quote ?? {};
    expect(highlight && quote?.text.slice(highlight.start, highlight.end)).toBe(marked);
    expect(quote?.label).toBe(label);
    expect(reply.choices).toEqual([{ label: 'Card', command: 'who', options: { name: 'ana' } }]);
  });

  it('says a plain no where there is nothing', () => {
    for (const part of ['said', 'met'] as const) {
      const reply = replyToCardPart('x', fakePerson('Eva Sol'), part, en.who);
      expect([reply.tone, reply.quotes]).toEqual(['refusal', []]);
      expect(reply.summary).toContain('Eva Sol');
    }
  });

  it('counts the quotes that it leaves out', () => {
    const person = { ...ana, mentions: new Array(45).fill(met) };
    const reply = replyToCardPart('ana', person, 'named', en.who);
    expect(reply.quotes).toHaveLength(40);
    expect(reply.paragraphs.join()).toContain('5 more');
  });
});

it('tells people of one name apart by their roles in the choices', () => {
  const two = [ana, fakePerson('Ana Ruiz', { mentions: [said] }), fakePerson('Eva Sol')];
  const reply = replyToLookup('ana', { outcome: 'choice', people: two }, en);
  expect(reply.choices.map(({ options }) => options.name)).toEqual([
    'Ana Ruiz, Former mayor',
    'Ana Ruiz, a.txt',
    'Eva Sol',
  ]);
});

it('shows who holds the post with another rank, and not as an answer', () => {
  const found = { outcome: 'unknown', nearest: [ana], post: ana.roles } as const;
  const reply = replyToLookup('mayor', found, en);
  expect(reply.summary).toBe('No article names anybody as “mayor”.');
  expect([reply.quotes, reply.nearest.map(({ text }) => text)]).toEqual([[], [met.text]]);
});

it('writes all parts of a card as quotes', () => {
  expect(lookupJson('ana', { outcome: 'person', person: ana, post: ana.roles })).toMatchObject({
    person: {
      roles: [{ held: [{ text: 'Former' }] }],
      said: [
        {
          text: said.text,
          highlight: { text: 'it rose' },
          form: 'reported',
          verb: { text: 'said' },
          pronoun: 'she',
        },
      ],
      met: [{ text: met.text, highlight: { text: 'Pablo Silva' }, with: 'Pablo Silva' }],
    },
    post: [{ highlight: { text: 'Former mayor' } }],
  });
});

it.each([
  [' Said ', 'said'],
  ['quotes', undefined],
  ['constructor', undefined],
])('reads %j as a part of the card: %s', (typed, part) => {
  expect(readCardPart(typed)).toBe(part);
  expect(CARD_PARTS).toHaveLength(3);
});

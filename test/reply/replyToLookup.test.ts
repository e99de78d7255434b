import { describe, expect, it } from 'vitest';
import type { PersonLookup, Role } from '../../src/engine/records/people/person.js';
import { en } from '../../src/reply/messages/en.js';
import { replyToLookup } from '../../src/reply/replyToLookup.js';
import { bridge, costs } from '../fakeArticles.js';
import { citeWords, fakePerson, spanOf } from '../fakeLibrary.js';

const said = (name: string, lookup: PersonLookup) => replyToLookup(name, lookup, en);

const mayor: Role = {
  quote: citeWords(bridge, 'Mayor Ana Ruiz opened it.'),
  words: spanOf(bridge.text, 'Mayor'),
  held: [],
  alsoIn: [citeWords(costs, 'the council')],
};
const ana = fakePerson('Ana Ruiz', {
  aliases: ['Ruiz', 'Ms Ruiz'],
  roles: [mayor],
  mentions: [citeWords(bridge, 'Mayor Ana Ruiz opened it.')],
});

describe('replyToLookup', () => {
  it('gives the name in full and each role as a quote with the role’s words marked', () => {
    const reply = said('ruiz', { outcome: 'person', person: ana });
    expect(reply.tone).toBe('answer');
    expect(reply.summary).toBe('Ana Ruiz: Mayor (bridge.txt)');
    expect(reply.quotes).toEqual([
      {
        text: 'Mayor Ana Ruiz opened it.',
        highlight: { start: 0, end: 5 },
        file: 'bridge.txt',
        start: bridge.text.indexOf('Mayor'),
        end: bridge.text.indexOf('Mayor') + 'Mayor Ana Ruiz opened it.'.length,
        passage: 'The bridge cost 40 million euros. Mayor Ana Ruiz opened it.',
        headline: 'Bridge opens',
        date: '2024-05-03',
        alsoIn: ['town/costs.md'],
      },
    ]);
  });

  it('tells the other spellings and how often the name stands', () => {
    const { facts } = said('ruiz', { outcome: 'person', person: ana });
    expect(facts).toEqual([
      { label: 'Also written', value: 'Ruiz, Ms Ruiz' },
      { label: 'Named', value: '1 time in 1 article' },
    ]);
  });

  it('counts the roles that it leaves out', () => {
    const person = fakePerson('Ana Ruiz', { roles: new Array<Role>(7).fill(mayor) });
    const reply = said('ruiz', { outcome: 'person', person });
    expect(reply.quotes).toHaveLength(5);
    expect(reply.paragraphs.join()).toContain('2 further roles');
  });

  it('quotes where somebody without a role is named, and claims no role', () => {
    const reply = said('ruiz', {
      outcome: 'person',
      person: fakePerson('Ana Ruiz', { mentions: ana.mentions }),
    });
    expect(reply.summary).toContain('state no role');
    expect(reply.quotes.map(({ text, highlight }) => [text, highlight])).toEqual([
      ['Mayor Ana Ruiz opened it.', undefined],
    ]);
  });

  it('offers the people to choose from when several fit, and picks none', () => {
    const reply = said('ruiz', {
      outcome: 'choice',
      people: [ana, fakePerson('Pablo Ruiz')],
    });
    expect(reply.summary).toBe('2 people in the articles fit “ruiz”: which one?');
    expect(reply.quotes).toEqual([]);
    expect(reply.choices).toEqual([
      { label: 'Ana Ruiz', command: 'who', options: { name: 'Ana Ruiz' } },
      { label: 'Pablo Ruiz', command: 'who', options: { name: 'Pablo Ruiz' } },
    ]);
  });

  it('counts the people that it has no room to offer', () => {
    const people = Array.from({ length: 14 }, (_, number) => fakePerson(`Ruiz ${number}`));
    const reply = said('ruiz', { outcome: 'choice', people });
    expect(reply.choices).toHaveLength(10);
    expect(reply.paragraphs.join()).toContain('4 more');
  });

  it('says no to a name that no article holds, with the nearest names as choices', () => {
    const reply = said('rouis', { outcome: 'unknown', nearest: [ana] });
    expect(reply.tone).toBe('refusal');
    expect(reply.summary).toBe('No article names “rouis”.');
    expect(reply.choices.map(({ label }) => label)).toEqual(['Ana Ruiz']);
  });

  it('promises no nearest names when there are none', () => {
    const reply = said('constructor', { outcome: 'unknown', nearest: [] });
    expect([reply.paragraphs, reply.choices]).toEqual([[], []]);
  });
});

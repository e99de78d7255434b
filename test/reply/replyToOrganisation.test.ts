import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../src/engine/records/organisations/organisation.js';
import { en } from '../../src/reply/messages/en.js';
import { organisationLookupJson, organisationsJson } from '../../src/reply/organisationJson.js';
import { replyToOrganisation, replyToOrganisations } from '../../src/reply/replyToOrganisation.js';
import { citeWords, fakeArticle, spanOf } from '../fakeLibrary.js';

const article = fakeArticle({
  file: 'a.txt',
  text: 'The Labour Party (PT), a small party of the north, won. PT cheered.',
  blocks: [['paragraph', 'The Labour Party (PT), a small party of the north, won. PT cheered.']],
});
const sentence = citeWords(article, 'The Labour Party (PT), a small party of the north, won.');
const again = citeWords(article, 'PT cheered.');
const party: Organisation = {
  name: 'Labour Party',
  aliases: ['PT'],
  expansions: [{ quote: sentence, words: spanOf(article.text, 'Labour Party'), alsoIn: [] }],
  descriptions: [
    { quote: sentence, words: spanOf(article.text, 'a small party of the north'), alsoIn: [] },
  ],
  mentions: [sentence, again],
};
const other: Organisation = {
  ...party,
  name: 'Other',
  aliases: [],
  expansions: [],
  descriptions: [],
};

describe('replyToOrganisation', () => {
  it('says what was typed, what it stands for and what it is, each quoted', () => {
    const reply = replyToOrganisation('pt', { outcome: 'organisation', organisation: party }, en);
    expect(reply.tone).toBe('answer');
    expect(reply.summary).toBe('PT: Labour Party, a small party of the north (a.txt)');
    expect(reply.quotes.map(({ label, text }) => [label, text])).toEqual([
      ['What it stands for', sentence.text],
      ['What it is', sentence.text],
    ]);
    expect(reply.facts).toEqual([
      { label: 'Also written', value: 'PT' },
      { label: 'Named', value: '2 times in 1 article' },
    ]);
    expect(reply.choices).toEqual([
      { label: 'Where named (2)', command: 'what', options: { name: 'pt', show: 'named' } },
    ]);
  });

  it('claims nothing of what is only named, and quotes where', () => {
    const reply = replyToOrganisation(
      'other',
      { outcome: 'organisation', organisation: other },
      en,
    );
    expect(reply.summary).toContain('do not say what it is');
    expect(reply.quotes.map(({ text }) => text)).toEqual([sentence.text, again.text]);
  });

  it('quotes every place where it is named, with a way back to the card', () => {
    const lookup = { outcome: 'organisation', organisation: party } as const;
    const reply = replyToOrganisation('PT', lookup, en, true);
    expect(reply.quotes.map(({ text }) => text)).toEqual([sentence.text, again.text]);
    expect(reply.choices).toEqual([{ label: 'Card', command: 'what', options: { name: 'PT' } }]);
  });

  it('offers those that fit, and the nearest when none does', () => {
    const organisations = [party, other];
    const which = replyToOrganisation('x', { outcome: 'choice', organisations }, en);
    expect([which.tone, which.choices.map(({ label }) => label)]).toEqual([
      'notice',
      ['Labour Party', 'Other'],
    ]);
    const none = replyToOrganisation('x', { outcome: 'unknown', nearest: [party] }, en);
    expect([none.tone, none.summary]).toEqual(['refusal', 'No article names “x”.']);
    expect(none.choices).toEqual([
      { label: 'Labour Party', command: 'what', options: { name: 'Labour Party' } },
    ]);
  });

  it('lists all that are named and counts those it has no room for', () => {
    const many = Array.from({ length: 23 }, () => party);
    const reply = replyToOrganisations(many, en);
    expect(reply.facts).toHaveLength(20);
    expect(reply.facts[0]).toEqual({
      label: 'Labour Party',
      value: 'PT · a small party of the north',
    });
    expect(reply.paragraphs.join()).toContain('3 more');
    expect(replyToOrganisations(many, en, Number.POSITIVE_INFINITY).facts).toHaveLength(23);
  });
});

describe('organisationLookupJson', () => {
  it('writes every statement as a quote whose highlight is its words', () => {
    const lookup = { outcome: 'organisation', organisation: party } as const;
    expect(organisationLookupJson('pt', lookup)).toMatchObject({
      about: 'pt',
      outcome: 'organisation',
      organisation: {
        name: 'Labour Party',
        expansions: [{ file: 'a.txt', highlight: { text: 'Labour Party' } }],
        descriptions: [{ highlight: { text: 'a small party of the north' } }],
        mentions: [{ text: sentence.text }, { text: 'PT cheered.' }],
      },
    });
  });

  it('writes a choice, a miss and the whole list', () => {
    const choice = organisationLookupJson('x', {
      outcome: 'choice',
      organisations: [party, other],
    });
    expect(choice).toMatchObject({ outcome: 'choice', organisations: [{}, { name: 'Other' }] });
    expect(organisationLookupJson('x', { outcome: 'unknown', nearest: [party] })).toEqual({
      about: 'x',
      outcome: 'unknown',
      nearest: ['Labour Party'],
    });
    expect(organisationsJson([party])).toMatchObject({ about: null, outcome: 'list' });
  });
});

import { describe, expect, it } from 'vitest';
import { findOrganisation } from '../../../../src/engine/records/organisations/findOrganisation.js';
import type { Organisation } from '../../../../src/engine/records/organisations/organisation.js';

function body(name: string, ...aliases: string[]): Organisation {
  return { name, aliases, expansions: [], descriptions: [], mentions: [] };
}

const BODIES = [
  body('Mexican Labour Party', 'PT'),
  body('Vietnam Trade Promotion Agency', 'Vietrade'),
  body('Daiwa Securities Co Ltd', 'Daiwa'),
  body("Vientiane's Department of Industry and Trade"),
  body("Hanoi's Department of Industry and Trade"),
  body('Pacific Trust', 'PC'),
];

function look(typed: string): string | readonly string[] {
  const found = findOrganisation(BODIES, typed);
  switch (found.outcome) {
    case 'organisation':
      return found.organisation.name;
    case 'choice':
      return ['choice', ...found.organisations.map(({ name }) => name)];
    case 'unknown':
      return ['unknown', ...found.nearest.map(({ name }) => name)];
  }
}

describe('findOrganisation', () => {
  it.each([
    ['by an abbreviation', 'PT', 'Mexican Labour Party'],
    ['by one in small letters', 'vietrade', 'Vietnam Trade Promotion Agency'],
    ['with an article', 'the Mexican Labour Party', 'Mexican Labour Party'],
    ['without the end of a company', 'Daiwa Securities', 'Daiwa Securities Co Ltd'],
    ['with another one', 'Daiwa Securities Inc', 'Daiwa Securities Co Ltd'],
    ['by a word', 'labour', 'Mexican Labour Party'],
    ['by words in any order', 'promotion trade', 'Vietnam Trade Promotion Agency'],
    ['misspelt', 'Vietrad', 'Vietnam Trade Promotion Agency'],
    ['misspelt in full', 'Mexican Labor Party', 'Mexican Labour Party'],
  ])('finds one %s', (_how, typed, name) => {
    expect(look(typed)).toBe(name);
  });

  it('gives a choice when several fit equally', () => {
    expect(look('department of industry')).toEqual([
      'choice',
      "Vientiane's Department of Industry and Trade",
      "Hanoi's Department of Industry and Trade",
    ]);
  });

  it('bears no slip in a short abbreviation, and names the near one', () => {
    expect(look('PD')).toEqual(['unknown', 'Mexican Labour Party', 'Pacific Trust']);
    expect(look('Vetrede')).not.toContain('Mexican Labour Party');
  });

  it.each(['', ' ', '?', 'constructor', '__proto__', '@everyone', 'x'.repeat(10_000)])(
    'finds nothing by %#',
    (typed) => {
      expect(look(typed)).toEqual(['unknown']);
    },
  );
});

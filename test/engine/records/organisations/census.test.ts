import { describe, expect, it } from 'vitest';
import type {
  Organisation,
  OrganisationStatement,
} from '../../../../src/engine/records/organisations/organisation.js';
import { slice } from '../../../../src/engine/text/span.js';
import { sentencesOf } from '../people/sentencesOf.js';
import { censusOf } from './censusOf.js';

const one = (...lines: string[]): readonly Organisation[] =>
  censusOf(sentencesOf('a.txt', lines)).organisations;

const wordsOf = ({ quote, words }: OrganisationStatement): string =>
  slice(quote.article.text, words);

function named(organisations: readonly Organisation[], name: string): Organisation {
  const found = organisations.find((organisation) => organisation.name === name);
  if (found === undefined)
    throw new Error(`${name} is not among ${organisations.map((other) => other.name).join(', ')}`);
  return found;
}

describe('what abbreviations stand for', () => {
  it.each([
    ['Then the Vietnam News Agency (VNA) wrote it.', 'Vietnam News Agency', 'VNA'],
    // In another language than the name, so that no letter agrees.
    ['He led the Mexican Labour Party (PT) then.', 'Mexican Labour Party', 'PT'],
    [
      'The Vietnam Trade Promotion Agency (Vietrade) said so.',
      'Vietnam Trade Promotion Agency',
      'Vietrade',
    ],
    [
      "The People's Movement for the Liberation of Angola (MPLA) won.",
      "People's Movement for the Liberation of Angola",
      'MPLA',
    ],
    [
      'They signed a memorandum of understanding (MoU) there.',
      'memorandum of understanding',
      'MoU',
    ],
    [
      'It rose over London Interbank Offered Rates (LIBOR) again.',
      'London Interbank Offered Rates',
      'LIBOR',
    ],
  ])('%s', (line, name, short) => {
    const organisation = named(one(line), name);
    expect(organisation.aliases).toContain(short);
    expect(organisation.expansions.map(wordsOf)).toEqual([name]);
    expect(organisation.expansions[0]?.quote.text).toBe(line);
  });

  it('takes no bracket for an abbreviation that explains nothing', () => {
    for (const { expansions } of one(
      'Ana Ruiz of New York (Manhattan) spoke to Senator Pablo Silva (R-Ohio).',
    ))
      expect(expansions).toEqual([]);
  });

  it('gives an unexplained abbreviation to the one body of the collection that bears it', () => {
    const { organisations } = censusOf(
      sentencesOf('a.txt', ['Then the Vietnam News Agency (VNA) wrote it.']),
      sentencesOf('b.txt', ['The report of VNA is long.']),
    );
    expect(named(organisations, 'Vietnam News Agency').mentions).toHaveLength(2);
  });

  it('keeps it apart when two bodies bear it', () => {
    const { organisations } = censusOf(
      sentencesOf('a.txt', ['Then the Mexican Labour Party (PT) won.']),
      sentencesOf('b.txt', ['Then the Pacific Trust Bank (PT) lost.']),
      sentencesOf('c.txt', ['The shares of PT rose.']),
    );
    expect(organisations.map(({ name }) => name).sort()).toEqual([
      'Mexican Labour Party',
      'PT',
      'Pacific Trust Bank',
    ]);
  });
});

describe('forms of one name', () => {
  it.each([
    [
      'a company without its suffix',
      ['It bought Abbey Life Group Plc.', 'Shares of Abbey Life Group rose.'],
      'Abbey Life Group Plc',
      'Abbey Life Group',
    ],
    [
      'the beginning of a name',
      ['It bought Sterling Group.', 'Then it sold Sterling again.'],
      'Sterling Group',
      'Sterling',
    ],
    [
      'initials that nobody explains',
      ['They like <Scandinavian Airline System>.', 'Then SAS flew.'],
      'Scandinavian Airline System',
      'SAS',
    ],
    ['a ticker', ['They like Penn Traffic Co <PNF> shares.'], 'Penn Traffic Co', 'PNF'],
    [
      'several of one',
      ['They signed a memorandum of understanding (MoU).', 'Then 13 MoUs followed.'],
      'memorandum of understanding',
      'MoUs',
    ],
  ])('takes %s for the same', (_, lines, name, alias) => {
    expect(named(one(...lines), name).aliases).toContain(alias);
  });

  it('does not take a committee for its party', () => {
    const names = one(
      'The Communist Party of Vietnam (CPV) met.',
      'The Communist Party of Vietnam Committee of Hai Phong met.',
    ).map(({ name }) => name);
    expect(names).toContain('Communist Party of Vietnam');
    expect(names).toHaveLength(2);
  });

  it('keeps the same department of two cities apart', () => {
    const names = one(
      "Vientiane's Department of Industry and Trade wrote it.",
      "Hanoi's Department of Industry and Trade read it.",
    ).map(({ name }) => name);
    expect(names.sort()).toEqual([
      "Hanoi's Department of Industry and Trade",
      "Vientiane's Department of Industry and Trade",
    ]);
  });

  it('reads the name that opens a headline in capitals, where a ticker marks it', () => {
    expect(
      one('MORSE SHOE INC <MRS> 4TH QTR NET').map(({ name, aliases }) => [name, aliases]),
    ).toEqual([['MORSE SHOE INC', ['MRS']]]);
    expect(one('BANKS SAY SHARES OF <MRS> ROSE AGAIN IN MAY')).toEqual([]);
  });

  it.each([
    'They signed the Treaty of Rome.',
    'He hailed the Comprehensive Strategic Partnership.',
    'It cost 3 USD.',
    'See chapter II of it.',
  ])('finds no body in: %s', (line) => {
    expect(one(line)).toEqual([]);
  });
});

describe('what a body is', () => {
  it.each([
    [
      'They fly with Bamboo Airways, a low-cost carrier from Hanoi, now.',
      'a low-cost carrier from Hanoi',
    ],
    ['It sold its subsidiary Arizona Public Service today.', 'its subsidiary'],
    ['The ruling Labour Party won.', 'ruling'],
    [
      'The Vietnam Trade Promotion Agency (Vietrade) under the Ministry of Industry and Trade (MOIT) spoke.',
      'under the Ministry of Industry and Trade (MOIT)',
    ],
    ['Then Sterling Group of Houston bought it.', 'of Houston'],
    ['Bamboo Airways is a carrier from Hanoi.', 'a carrier from Hanoi'],
  ])('%s', (line, words) => {
    expect(one(line).flatMap(({ descriptions }) => descriptions.map(wordsOf))).toContain(words);
  });

  it.each([
    'It sold Bamboo Airways, a move that surprised many, today.',
    'It sold shares of Bamboo Airways, the bank said.',
    'It sold Bamboo Airways, the Ministry of Health, and more.',
  ])('states nothing in: %s', (line) => {
    expect(one(line).flatMap(({ descriptions }) => descriptions)).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    '',
    'constructor',
    '@everyone __proto__ (PROTO)',
    '(((((ABC)',
    '<<<<AB>',
    `${'A '.repeat(5_000)}(AA)`,
  ])('finds nothing wrong in %#', (line) => {
    for (const { name, mentions } of one(line)) {
      expect(mentions.every(({ text }) => text.includes(name) || text === line)).toBe(true);
    }
  });

  it.each([
    'Ana Ruiz said it. ',
    'Ana Ruiz met Pablo Silva, a Labour Party (PT) ',
    'the Bank <AB> ',
    '"',
    'a carrier A ',
  ])('reads a line of a million letters of %j without hanging', (piece) => {
    const line = piece.repeat(1_000_000 / piece.length);
    const census = censusOf(sentencesOf('a.txt', [line, 'Mayor Ana Ruiz spoke.']));
    expect(census.people.map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  it.each([
    'Ana Ruiz met Pablo Silva, a Labour Party (PT) ',
    'said Ana ',
    '<A b> ',
    'the bank A b ',
  ])('reads the longest sentence of %j, too', (piece) => {
    const line = piece.repeat(3_990 / piece.length);
    for (const { mentions } of one(line)) expect(mentions).toHaveLength(1);
  });

  it('passes over menus', () => {
    expect(
      censusOf(sentencesOf('a.txt', ['The Vietnam News Agency (VNA)'], 'furniture')).organisations,
    ).toEqual([]);
  });
});

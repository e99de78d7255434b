import { describe, expect, it } from 'vitest';
import { findPerson } from '../../src/people/findPerson.js';
import type { Person } from '../../src/people/person.js';

function person(name: string, ...aliases: string[]): Person {
  return { name, aliases, roles: [], said: [], met: [], mentions: [] };
}

const PEOPLE = [
  person('Tran Luu Quang', 'Quang'),
  person('Alberto Anaya Guitiérrez', 'Guitiérrez'),
  person('To Lam'),
  person('Luong Cuong', 'Cuong'),
  person('Nguyen Manh Quyen'),
  person('Nguyen Anh Duong'),
  person('Vanmany Phimmasan', 'Vanmany'),
  person('James Baker', 'Baker'),
  person('Howard Baker', 'Baker'),
  person('Nguyen Quang Huy'),
  person('William E. Simon'),
];

function look(name: string): string | readonly string[] {
  const found = findPerson(PEOPLE, name);
  switch (found.outcome) {
    case 'person':
      return found.person.name;
    case 'choice':
      return ['choice', ...found.people.map((one) => one.name)];
    case 'unknown':
      return ['unknown', ...found.nearest.map((one) => one.name)];
  }
}

describe('findPerson', () => {
  it.each([
    ['in full', 'Tran Luu Quang', 'Tran Luu Quang'],
    ['with accents that the articles lack', 'Trần Lưu Quang', 'Tran Luu Quang'],
    ['without accents', 'alberto anaya guitierrez', 'Alberto Anaya Guitiérrez'],
    ['in another order', 'quang tran luu', 'Tran Luu Quang'],
    ['without spaces', 'tranluuquang', 'Tran Luu Quang'],
    ['by a part, called by it before one who has it in the middle', 'Quang', 'Tran Luu Quang'],
    ['by a middle part that nobody is called by', 'Anaya', 'Alberto Anaya Guitiérrez'],
    ['by two parts', 'Nguyen Quyen', 'Nguyen Manh Quyen'],
    ['without the initial', 'William Simon', 'William E. Simon'],
    ['with a form of address', 'Mr Quang', 'Tran Luu Quang'],
    ['with a title', 'president cuong', 'Luong Cuong'],
    ['with a longer title', 'State President Cuong', 'Luong Cuong'],
    ['inside a question', 'who is Quang?', 'Tran Luu Quang'],
    ['with a family name that is a small word', 'to lam', 'To Lam'],
    ['with a letter left out', 'Phimasan', 'Vanmany Phimmasan'],
    ['with two letters wrong in a long part', 'Gutierez', 'Alberto Anaya Guitiérrez'],
    ['with letters swapped in a short part', 'Coung', 'Luong Cuong'],
    ['misspelt in full', 'Alberto Anya Gutierrez', 'Alberto Anaya Guitiérrez'],
  ])('finds somebody %s', (_how, typed, name) => {
    expect(look(typed)).toBe(name);
  });

  it('gives a choice when several fit equally', () => {
    expect(look('Baker')).toEqual(['choice', 'James Baker', 'Howard Baker']);
    expect(look('nguyen')).toEqual([
      'choice',
      'Nguyen Manh Quyen',
      'Nguyen Anh Duong',
      'Nguyen Quang Huy',
    ]);
  });

  it('takes a whole name before a part of another', () => {
    expect(look('James Baker')).toBe('James Baker');
    const people = [person('Lam'), person('To Lam')];
    expect(findPerson(people, 'lam')).toEqual({ outcome: 'person', person: people[0] });
  });

  it('bears no typo in a part of three letters: Lan is not Lam', () => {
    expect(look('Lan')).toEqual(['unknown']);
  });

  it('names the nearest when it knows nobody, and none when nobody is near', () => {
    expect(look('Tran Van Quang')).toEqual(['unknown', 'Tran Luu Quang']);
    expect(look('Obama')).toEqual(['unknown']);
    expect(look('prime minister')).toEqual(['unknown']);
  });

  it.each(['', ' ', '?', '👋', '@everyone', 'constructor', '__proto__', 'x'.repeat(100_000)])(
    'finds nobody by %#',
    (typed) => {
      expect(look(typed)).toEqual(['unknown']);
    },
  );

  it('finds nobody among nobody', () => {
    expect(findPerson([], 'Quang')).toEqual({ outcome: 'unknown', nearest: [] });
  });
});

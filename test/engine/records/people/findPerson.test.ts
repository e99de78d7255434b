import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../../src/engine/records/people/findPerson.js';
import type { Person } from '../../../../src/engine/records/people/person.js';
import { citeWords, fakeArticle } from '../../../fakeLibrary.js';

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

/** Somebody with roles, each the whole text of an article of its own. */
function holder(name: string, ...roles: string[]): Person {
  const stated = roles.map((text, at) => {
    const article = fakeArticle({ file: `${name}-${at}.txt`, text });
    const words = { start: 0, end: text.length };
    const held = /^(?:Former|Acting)/.test(text) ? [{ start: 0, end: 6 }] : [];
    return { quote: citeWords(article, text), words, held, alsoIn: [] };
  });
  const mentions = stated.map(({ quote }) => quote);
  return { name, aliases: [], roles: stated, said: [], met: [], mentions };
}

describe('findPerson by a post', () => {
  const people = [
    holder('Tran Luu Quang', 'Secretary of the Party Committee of the port city of Hai Phong'),
    holder('Bui Thanh Son', 'Deputy Prime Minister and Foreign Minister'),
    holder(
      'Pham Minh Chinh',
      'Politburo member and Secretary of the Party Committee',
      'Prime Minister',
    ),
    holder('Phan Thi Thang', 'Deputy Minister of Industry and Trade'),
    holder('Lee Jae Myung', 'RoK President'),
    holder('Ana Ruiz', 'Former mayor of Lima'),
    holder('Eva Sol', 'mayor of Lima'),
    holder('Ha Phung', "vice chairwoman of the Hanoi People's Council"),
    holder('Ida Moss', 'CEO of Harrow Freight'),
    holder('Karl Ford', 'Governor'),
    holder('Nell Arden', 'Rural Workers Union President'),
    holder('Otto Reyes', 'vice president of engineering for Harrow Freight'),
    holder('Mei Santos', 'anchor of the evening news'),
  ];
  const who = (typed: string): string | readonly string[] => {
    const found = findPerson(people, typed);
    switch (found.outcome) {
      case 'person':
        return found.person.name;
      case 'choice':
        return ['choice', ...found.people.map(({ name }) => name)];
      case 'unknown':
        return ['unknown', ...found.nearest.map(({ name }) => name)];
    }
  };

  it.each([
    ['secretary of Hai Phong', 'Tran Luu Quang'],
    ['who is the foreign minister?', 'Bui Thanh Son'],
    ['prime minister', 'Pham Minh Chinh'],
    ['deputy prime minister', 'Bui Thanh Son'],
    ['president of South Korea', 'Lee Jae Myung'],
    ["vice chairman of Hanoi People's Council", 'Ha Phung'],
    // Whoever holds it now goes before whoever held it.
    ['mayor of Lima', 'Eva Sol'],
    ['former mayor of Lima', 'Ana Ruiz'],
    ['current mayor of Lima', 'Eva Sol'],
    ['pm', 'Pham Minh Chinh'],
    ['deputy pm', 'Bui Thanh Son'],
    ['south korean president', 'Lee Jae Myung'],
    ['harrow freight chief executive', 'Ida Moss'],
    ['boss of Harrow Freight', 'Ida Moss'],
    ['vp engineering harrow', 'Otto Reyes'],
    ['rwu president', 'Nell Arden'],
    ['head of the rural workers union', 'Nell Arden'],
    ['evening news anchor', 'Mei Santos'],
  ])('finds the %s', (typed, name) => {
    expect(who(typed)).toBe(name);
  });

  it('offers everybody who holds it, and picks none', () => {
    expect(who('secretary of the party committee')).toEqual([
      'choice',
      'Pham Minh Chinh',
      'Tran Luu Quang',
    ]);
  });

  it('never gives a deputy for the one above, and names the deputy as near', () => {
    expect(who('minister of industry and trade')).toEqual(['unknown', 'Phan Thi Thang']);
  });

  it.each(['ceo of ford', 'mayor of Harrow', 'ford ceo', 'president of Harrow Freight'])(
    'gives nobody called like the firm or the place for its post: %s',
    (typed) => {
      expect(who(typed)[0]).toBe('unknown');
    },
  );

  it('shows the role by which it knows', () => {
    const found = findPerson(people, 'foreign minister');
    expect(found.outcome === 'person' && found.post?.map(({ quote }) => quote.text)).toEqual([
      'Deputy Prime Minister and Foreign Minister',
    ]);
  });
});

describe('findPerson among people of one name', () => {
  const people = [
    holder('John Smith', 'Senator of Texas'),
    holder('John Smith', 'Striker of the city team'),
  ];

  it('offers them, and tells them apart by a role or a file behind a comma', () => {
    expect(findPerson(people, 'John Smith').outcome).toBe('choice');
    expect(findPerson(people, 'john smith, striker')).toEqual({
      outcome: 'person',
      person: people[1],
    });
    expect(findPerson(people.slice(), 'John Smith, John Smith-0.txt').outcome).toBe('choice');
    expect(findPerson(people, 'John Smith, bishop').outcome).toBe('choice');
  });
});

/** Somebody named in some sentences. */
function mentioned(name: string, ...sentences: string[]): Person {
  const mentions = sentences.map((text, at) =>
    citeWords(fakeArticle({ file: `${name}-${at}.txt`, text }), text),
  );
  return { ...person(name), mentions };
}

describe('findPerson by a name with other words', () => {
  const people = [
    mentioned('Betty Holm', 'Harrow’s economist Betty Holm spoke.'),
    mentioned('Alexandra Ortega-Cruz', 'Rep. Alexandra Ortega-Cruz voted.'),
    mentioned('Milo Tander', 'The fire marshal, Milo Tander, came.'),
    person('Donald “Two Guns” Gaston'),
  ];

  it.each([
    ['betty holm harrow', 'Betty Holm'],
    ['fire marshal tander', 'Milo Tander'],
    ['aoc', 'Alexandra Ortega-Cruz'],
    ['two guns gaston', 'Donald “Two Guns” Gaston'],
    ['mylo tander', 'Milo Tander'],
  ])('%s', (typed, name) => {
    const found = findPerson(people, typed);
    expect(found.outcome === 'person' && found.person.name).toBe(name);
  });

  it('finds nobody when a word stands in no sentence that names them', () => {
    expect(findPerson(people, 'betty holm lagos').outcome).toBe('unknown');
  });
});

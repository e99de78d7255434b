import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../src/engine/articles/passage.js';
import type { Person } from '../../../../src/engine/records/people/person.js';
import { indexOf } from './indexOf.js';
import { sentencesOf } from './sentencesOf.js';

function collect(...articles: Sentence[][]): readonly Person[] {
  return indexOf(articles.flat()).people;
}

function rolesOf(person: Person | undefined): string[] {
  return (person?.roles ?? []).map(({ quote, words }) =>
    quote.article.text.slice(words.start, words.end),
  );
}

describe('indexNamings, forms of one name', () => {
  it('gives a part of a name to the person whose full form stood before it', () => {
    const [person, ...others] = collect(
      sentencesOf('a.txt', [
        'Secretary of the Party Committee of Hai Phong Tran Luu Quang met them.',
        'Later Quang said the city welcomes them.',
      ]),
    );
    expect(person?.name).toBe('Tran Luu Quang');
    expect(person?.aliases).toEqual(['Quang']);
    expect(person?.mentions.map(({ text }) => text)).toEqual([
      'Secretary of the Party Committee of Hai Phong Tran Luu Quang met them.',
      'Later Quang said the city welcomes them.',
    ]);
    expect(others).toEqual([]);
  });

  it('takes the nearest of two who share a part', () => {
    const people = collect(
      sentencesOf('a.txt', [
        'Treasury Secretary James Baker spoke first.',
        'Chief of Staff Howard Baker spoke next.',
        'Then Baker left.',
      ]),
    );
    const howard = people.find(({ name }) => name === 'Howard Baker');
    expect(howard?.mentions.at(-1)?.text).toBe('Then Baker left.');
  });

  it('leaves a part alone that nobody bore before in its article', () => {
    const people = collect(
      sentencesOf('a.txt', ['Secretary of the Party Committee of Hai Phong Tran Luu Quang spoke.']),
      sentencesOf('b.txt', ['Then Quang said so.']),
    );
    expect(people.map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  it('finds whom a title with one part means when one person of the collection fits', () => {
    const people = collect(
      sentencesOf('a.txt', ['The trip of State President Luong Cuong ended.']),
      sentencesOf('b.txt', ['At their talks, President Cuong and others affirmed it.']),
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Luong Cuong', ['Cuong']],
    ]);
  });

  it('keeps the president apart from a relative, whom the article named before', () => {
    const people = collect(
      sentencesOf('a.txt', ['U.S. President Ronald Reagan spoke.']),
      sentencesOf('b.txt', ['Nancy Reagan came first.', 'Later President Reagan came.']),
    );
    expect(people.find(({ name }) => name === 'Ronald Reagan')?.mentions).toHaveLength(2);
    expect(people.find(({ name }) => name === 'Nancy Reagan')?.mentions).toHaveLength(1);
  });

  it('knows people of one name by their title', () => {
    expect(collect(sentencesOf('a.txt', ['Then President Suharto spoke.']))[0]?.name).toBe(
      'Suharto',
    );
  });

  it('lends no context from one teaser to the next', () => {
    const people = collect(
      sentencesOf(
        'a.txt',
        ['Prime Minister Pham Minh Chinh came.', 'Then Chinh said so.'],
        'teaser',
      ),
    );
    expect(people.map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  it('counts a name in accents and without as one, and a letter apart in the same article', () => {
    const people = collect(
      sentencesOf('a.txt', [
        'General Secretary Alberto Anaya Guitiérrez came.',
        'General Secretary Alberto Anaya Guitierrez left.',
        'General Secretary Alberto Anaya Gutiérrez wrote.',
      ]),
    );
    expect(people).toHaveLength(1);
    expect(people[0]?.mentions).toHaveLength(3);
  });

  it('does not take two short Vietnamese names for spellings of one', () => {
    const people = collect(
      sentencesOf('a.txt', ['Director Nguyen Van Nam and Director Nguyen Van Lam came.']),
    );
    expect(people).toHaveLength(2);
  });

  it('takes a given name first or last for one person under one post', () => {
    const people = collect(
      sentencesOf('a.txt', ['Foreign Minister Bui Thanh Son came.']),
      sentencesOf('b.txt', ['Foreign Minister Thanh Son Bui left.']),
    );
    expect(people).toHaveLength(1);
  });
});

describe('indexNamings, different people of one name', () => {
  it('keeps them apart when nobody leads both lives', () => {
    const people = collect(
      sentencesOf('a.txt', ['Senator John Smith of Texas spoke.']),
      sentencesOf('b.txt', ['Striker John Smith scored.']),
    );
    expect(people.map(({ name }) => name)).toEqual(['John Smith', 'John Smith']);
  });

  it('keeps the ministers of two countries apart', () => {
    const people = collect(
      sentencesOf('a.txt', ['French Finance Minister John Smith spoke.']),
      sentencesOf('b.txt', ['Canadian Finance Minister John Smith spoke.']),
    );
    expect(people).toHaveLength(2);
  });

  it('takes them for one whose roles go together', () => {
    const people = collect(
      sentencesOf('a.txt', ['Treasury Secretary John Smith spoke.']),
      sentencesOf('b.txt', ['Former senator John Smith spoke.']),
      sentencesOf('c.txt', ['Then John Smith spoke.']),
    );
    expect(people.map(({ mentions }) => mentions.length)).toEqual([3]);
  });
});

describe('indexNamings, firms that bear a name', () => {
  it('does not take a firm for a person when the collection spells it out', () => {
    const people = collect(
      sentencesOf('a.txt', ['It bought Philip Morris Cos Inc shares.', 'Then Philip Morris rose.']),
    );
    expect(people).toEqual([]);
  });
});

describe('indexNamings, roles', () => {
  it.each([
    [
      'Secretary of the Party Committee of the northern port city of Hai Phong Tran Luu Quang met them.',
      ['Secretary of the Party Committee of the northern port city of Hai Phong'],
    ],
    [
      'Then Deputy Prime Minister and Foreign Minister Bui Thanh Son spoke.',
      ['Deputy Prime Minister and Foreign Minister'],
    ],
    [
      'Nguyen Anh Duong, Director of the Hanoi Investment, Trade and Tourism Promotion Centre, said so.',
      ['Director of the Hanoi Investment, Trade and Tourism Promotion Centre'],
    ],
    [
      "It was led by Phung Thi Hong Ha, vice chairwoman of the Hanoi People's Council, last year.",
      ["vice chairwoman of the Hanoi People's Council"],
    ],
    [
      'Prime Minister Pham Minh Chinh, who is also a Politburo member and Secretary of the Government Party Committee, spoke.',
      ['Politburo member and Secretary of the Government Party Committee', 'Prime Minister'],
    ],
    [
      'Politburo member, Secretary of the Party Committee and head of the delegation of Hanoi Dinh Tien Dung spoke.',
      ['Politburo member, Secretary of the Party Committee and head of the delegation of Hanoi'],
    ],
    [
      'Director of the agency (Vietrade) under the Ministry of Industry and Trade (MOIT) Vu Ba Phu spoke.',
      ['Director of the agency (Vietrade) under the Ministry of Industry and Trade (MOIT)'],
    ],
    ['He and his spouse Ngo Phuong Ly came.', ['his spouse']],
    [
      'It named John Smith president and chief executive officer.',
      ['president and chief executive officer'],
    ],
    ['Then Ms. Lan Nguyen spoke, and Dr. John Smith.', []],
    ['Prime Minister Yasuhiro Nakasone will come, a Treasury spokesman said.', ['Prime Minister']],
    ['Michael Reagan, son of President Ronald Reagan, spoke.', ['son of President Ronald Reagan']],
    ['The president and Mrs Nancy Reagan came.', []],
    ['He was named to head the agency following President Ronald Reagan.', ['President']],
    ['He is the aide President Ronald Reagan dismissed.', ['President']],
    [
      'Vice President George Bush, Secretary of State George Shultz and others came.',
      ['Vice President'],
    ],
    ['John Smith, and his wife, came.', []],
    ['He told Reuters Finance Secretary Jaime Ongpin agreed.', ['Finance Secretary']],
  ])('%s', (text, expected) => {
    const [person] = collect(sentencesOf('a.txt', [text]));
    expect(rolesOf(person)).toEqual(expected);
  });

  it('quotes the whole sentence and names the other files in which it stands', () => {
    const line = 'General Director of the Vietnam News Agency (VNA) Vu Viet Trang spoke.';
    const [person] = collect(
      sentencesOf('a.txt', ['Before.', line]),
      sentencesOf('b.txt', [line.replace('Trang spoke', 'Trang\u00a0spoke')]),
    );
    const [role] = person?.roles ?? [];
    expect(role?.quote.text).toBe(line);
    expect(role?.alsoIn.map(({ article }) => article.file)).toEqual(['b.txt']);
  });
});

describe('indexNamings on hostile input', () => {
  it('finds nobody in nothing', () => {
    expect(collect()).toEqual([]);
    expect(collect(sentencesOf('a.txt', ['', 'constructor', '@everyone __proto__']))).toEqual([]);
  });

  it('passes over menus and sign-offs', () => {
    expect(collect(sentencesOf('a.txt', ['President Luong Cuong'], 'furniture'))).toEqual([]);
  });
});

describe('indexNamings, people without a title', () => {
  const namesOf = (...lines: string[]) =>
    collect(sentencesOf('a.txt', lines)).map(({ name }) => name);

  it.each([
    ['“We were late,” said Jarrod Pelletier.', 'Jarrod Pelletier'],
    ['Rescuers found Jarrod Pelletier, 43, on the shore.', 'Jarrod Pelletier'],
    ['He tried Donald “Two Guns” Gaston in 1991.', 'Donald “Two Guns” Gaston'],
    ['Then Alexandria Ortega-Cruz spoke to them.', 'Alexandria Ortega-Cruz'],
    ['Crowds cheered for Prince Harry on Monday.', 'Prince Harry'],
  ])('%s', (line, name) => {
    expect(namesOf(line)).toEqual([name]);
  });

  it('keeps the son apart from the father, who bear one name', () => {
    expect(
      namesOf(
        'Senator Robert Holm spoke first.',
        'Robert Holm Jr. spoke next.',
        'Then Robert Holm left.',
      ).sort(),
    ).toEqual(['Robert Holm', 'Robert Holm Jr']);
  });

  it('does not give a queen’s name to somebody called like her', () => {
    const people = collect(
      sentencesOf('a.txt', ['Actress Elizabeth Hartley came.', 'Then Queen Elizabeth spoke.']),
    );
    expect(people.find(({ name }) => name === 'Elizabeth Hartley')?.mentions).toHaveLength(1);
  });

  it.each([
    'The Monarch Bay Festival is back at the refuge.',
    'He bought shares in Harrow Freight and in Acme Foods.',
    'They sailed on to Palo Verde and Santa Rosa.',
  ])('takes nobody from: %s', (line) => {
    expect(namesOf(line)).toEqual([]);
  });
});

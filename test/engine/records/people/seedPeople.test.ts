import { beforeAll, describe, expect, it } from 'vitest';
import { loadArticles } from '../../../../src/engine/articles/loadArticles.js';
import type { Sentence } from '../../../../src/engine/articles/passage.js';
import { splitPassages } from '../../../../src/engine/articles/splitPassages.js';
import type { PersonIndex } from '../../../../src/engine/records/people/personIndex.js';
import { slice } from '../../../../src/engine/text/span.js';
import { indexOf } from './indexOf.js';

/** Everybody in the five articles, written down by hand before the first run: name, other forms, roles. */
const PEOPLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Tran Luu Quang',
    ['Quang'],
    [
      'Secretary of the Party Committee of the northern port city of Hai Phong',
      'Secretary of the Communist Party of Vietnam Committee of Hai Phong city',
    ],
  ],
  [
    'Alberto Anaya Guitiérrez',
    ['Guitiérrez'],
    [
      'member of the Chamber of Deputies of Mexico',
      'General Secretary of the Mexican Labour Party',
    ],
  ],
  ['Lai Xuan Mon', [], ['standing vice chairman']],
  [
    'Vo Van Thuong',
    [],
    [
      'Politburo member and Permanent member of the Communist Party of Vietnam (CPV) Central Committee’s Secretariat',
    ],
  ],
  ['Vu Viet Trang', [], ['General Director of the Vietnam News Agency (VNA)']],
  [
    'To Lam',
    [],
    [
      'General Secretary of the Communist Party of Vietnam Central Committee',
      'Party General Secretary',
    ],
  ],
  ['Bui Thanh Son', [], ['Deputy Prime Minister and Foreign Minister']],
  [
    'Pham Minh Chinh',
    [],
    ['Politburo member and Secretary of the Government Party Committee', 'Prime Minister'],
  ],
  ['Ngo Phuong Ly', [], ['his spouse']],
  ['Lee Jae Myung', [], ['RoK President']],
  ['Luong Cuong', ['Cuong'], ['State President', 'President']],
  ['Tran Thanh Man', [], ['National Assembly Chairman']],
  ['Phan Thi Thang', [], ['Deputy Minister of Industry and Trade']],
  [
    'Vu Ba Phu',
    [],
    [
      'Director General of the Vietnam Trade Promotion Agency (Vietrade) under the Ministry of Industry and Trade (MOIT)',
    ],
  ],
  [
    'Dinh Tien Dung',
    [],
    [
      "Politburo member, Secretary of the Party Committee and head of the National Assembly deputies' delegation of Hanoi",
    ],
  ],
  [
    'Nguyen Anh Duong',
    [],
    ['Director of the Hanoi Investment, Trade and Tourism Promotion Centre'],
  ],
  ['Nguyen Manh Quyen', [], ["Vice Chairman of the Hanoi People's Committee"]],
  ['Vanmany Phimmasan', ['Vanmany'], ["director of Vientiane's Department of Industry and Trade"]],
  ['Hoai Nam', [], []],
  ['Tran Thi Phuong Lan', ['Lan'], ["Acting Director of Hanoi's Department of Industry and Trade"]],
  ['Phung Thi Hong Ha', [], ["vice chairwoman of the Hanoi People's Council"]],
];

describe('the people of the seed articles', () => {
  let index: PersonIndex;
  let sentences: readonly Sentence[];

  beforeAll(async () => {
    const { articles } = await loadArticles('seeds');
    sentences = [
      ...new Set(
        articles
          .flatMap((article) => splitPassages(article))
          .flatMap((passage) => passage.sentences),
      ),
    ];
    index = indexOf(sentences);
  });

  it('are these and nobody else', () => {
    expect(index.people.map(({ name }) => name).sort()).toEqual(
      PEOPLE.map(([name]) => name).sort(),
    );
  });

  it.each(PEOPLE)('%s', (name, aliases, roles) => {
    const person = index.people.find((one) => one.name === name);
    expect(person?.aliases).toEqual(aliases);
    expect(person?.roles.map(({ quote, words }) => slice(quote.article.text, words))).toEqual(
      roles,
    );
  });

  it('stand in their sentences under the spans that the index gives', () => {
    let found = 0;
    for (const sentence of sentences) {
      for (const { span, person } of index.mentionsIn(sentence)) {
        found++;
        const form = slice(sentence.article.text, span).replace(/\s+/g, ' ');
        expect([person.name, ...person.aliases]).toContain(form);
        expect(person.mentions.some(({ start }) => start === sentence.start)).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(40);
  });

  it('are quoted by slices of their files', () => {
    for (const { roles, mentions } of index.people) {
      for (const quote of [...mentions, ...roles.flatMap((role) => [role.quote, ...role.alsoIn])]) {
        expect(quote.text).toBe(slice(quote.article.text, quote));
      }
    }
  });
});

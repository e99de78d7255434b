import { describe, expect, it } from 'vitest';
import { countCasing } from '../../../src/engine/text/casing.js';
import { findNames } from '../../../src/engine/values/names.js';

function namesIn(text: string, around = ''): string[] {
  const articles = [text, around].map((article) => ({ text: article }));
  const casing = countCasing(
    articles.map((article) => ({ start: 0, end: article.text.length, article })),
  );
  return findNames(text, { start: 0, end: text.length }, casing).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

function peopleIn(text: string, around?: string): string[] {
  return namesIn(text, around)
    .filter((name) => name.startsWith('person: '))
    .map((name) => name.slice('person: '.length));
}

describe('findNames, where newspapers run titles, places and names together', () => {
  it.each([
    [
      'Secretary of the Party Committee of the northern port city of Hai Phong Tran Luu Quang met with them.',
      ['organization: Party Committee', 'place: Hai Phong', 'person: Tran Luu Quang'],
    ],
    [
      'Secretary of the Communist Party of Vietnam Committee of Hai Phong city Tran Luu Quang posed.',
      ['organization: Communist Party of Vietnam Committee of Hai Phong', 'person: Tran Luu Quang'],
    ],
    ['Deputy Minister of Industry and Trade Phan Thi Thang said so.', ['person: Phan Thi Thang']],
    [
      "It was the head of the National Assembly deputies' delegation of Hanoi Dinh Tien Dung to the capital.",
      ['organization: National Assembly', 'place: Hanoi', 'person: Dinh Tien Dung'],
    ],
    [
      'Director of the agency under the Ministry of Industry and Trade (MOIT) Vu Ba Phu said so.',
      ['organization: Ministry of Industry and Trade', 'organization: MOIT', 'person: Vu Ba Phu'],
    ],
    [
      'General Director of the Vietnam News Agency (VNA) Vu Viet Trang spoke.',
      ['organization: Vietnam News Agency', 'organization: VNA', 'person: Vu Viet Trang'],
    ],
    ['They met RoK President Lee Jae Myung.', ['place: RoK', 'person: Lee Jae Myung']],
    [
      'He told U.S. Trade Representative Clayton Yeutter.',
      ['place: U.S.', 'person: Clayton Yeutter'],
    ],
    [
      'That is what Chrysler Corp chairman Lee Iacocca said.',
      ['organization: Chrysler Corp', 'person: Lee Iacocca'],
    ],
    [
      'He leads the General Motors Corp <GM> unit.',
      ['organization: General Motors Corp', 'organization: GM'],
    ],
    ['He flew to the Republic of Korea and back.', ['place: Republic of Korea']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('findNames, by the naming customs of the world', () => {
  it.each([
    ['Lao', 'It rose, said Vanmany Phimmasan, director of the department.', 'Vanmany Phimmasan'],
    [
      'Spanish',
      'It was led by General Secretary Alberto Anaya Guitiérrez then.',
      'Alberto Anaya Guitiérrez',
    ],
    [
      'Spanish, with connectors',
      'The U.N. chief Javier Perez de Cuellar spoke.',
      'Javier Perez de Cuellar',
    ],
    ['Korean, hyphened', 'They saw President Roh Tae-woo there.', 'Roh Tae-woo'],
    ['Chinese', 'They saw Premier Zhao Ziyang there.', 'Zhao Ziyang'],
    ['Chinese, without a title', 'On Monday Deng Xiaoping stayed at home.', 'Deng Xiaoping'],
    ['Japanese', 'He met Finance Minister Kiichi Miyazawa there.', 'Kiichi Miyazawa'],
    ['Indonesian, one name', 'He met President Suharto there.', 'Suharto'],
    ['Arabic', 'He met Prime Minister Sadeq al-Mahdi there.', 'Sadeq al-Mahdi'],
    ['Arabic, father named', 'He met Prince Sultan bin Abdulaziz there.', 'Sultan bin Abdulaziz'],
    ['Dutch', 'He met Finance Minister Hans van den Broek there.', 'Hans van den Broek'],
    ['German', 'He met President Richard von Weizsaecker there.', 'Richard von Weizsaecker'],
    ['French', "He met President Valery Giscard d'Estaing there.", "Valery Giscard d'Estaing"],
    ['African', 'He met Energy Minister Rilwanu Lukman there.', 'Rilwanu Lukman'],
    ['Irish', "An analyst, William O'Neill, said so.", "William O'Neill"],
    ['an initial', 'Then John F. Kennedy spoke.', 'John F. Kennedy'],
    ['initials first', 'Then chairman W.A. Kistler spoke.', 'W.A. Kistler'],
    ['a rank cut short', 'Then Sen. Ted Kennedy spoke.', 'Ted Kennedy'],
    ['a suffix', 'Then chairman John Smith Jr. spoke.', 'John Smith Jr'],
    ['a double name', 'Then Governor Robin Leigh-Pemberton spoke.', 'Robin Leigh-Pemberton'],
    ['a family name that is a title', 'Then Stephen King wrote.', 'Stephen King'],
    ['a family name that is a place', 'Then Mayor Harold Washington won.', 'Harold Washington'],
  ])('%s', (_custom, text, name) => {
    expect(peopleIn(text)).toEqual([name]);
  });
});

describe('findNames, for a part of a name alone', () => {
  it.each([
    ['Guitiérrez, who is also a member of the chamber, agreed.', 'Guitiérrez'],
    ['"That is why," Lan said.', 'Lan'],
    ['Then Ms. Lan left.', 'Lan'],
    ['Talks between President Cuong and other leaders ended.', 'Cuong'],
  ])('%s', (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
  });

  it('leaves open who or what says something when the form shows nothing: companies speak too', () => {
    expect(namesIn('In May Chrysler said it would.')).toEqual(['other: Chrysler']);
  });
});

describe('findNames, where no person is', () => {
  it.each([
    'The construction site of the new Phong Chau bridge was inspected.',
    'It passes through the northern province of Phu Tho.',
    'The Lao Cai – Vinh Yen line is long.',
    'He lives in Ho Chi Minh City now.',
    'The Hanoi Investment, Trade and Tourism Promotion Centre opened.',
    'Officials of the Department of Information, Culture and Tourism of Vientiane came.',
    'A spokesman for James River Corp declined.',
    'It bought Philip Morris Cos Inc <MO> shares.',
    'Smith Barney analysts agreed, and Class A shares fell.',
    'The lead manager is Societe Generale, it said.',
    'The city lies north of Kuala Lumpur, the Cheung Kong group said.',
    'Major Japanese banks and General Motors met on Monday.',
    'BAKER SAYS DOLLAR FELL, PRESIDENT REAGAN AGREES',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('takes a first word for a name only when the collection writes it large elsewhere', () => {
    expect(namesIn('Showers fell.', 'There were showers.')).toEqual([]);
    expect(namesIn('Quickly they left.')).toEqual([]);
  });
});

describe('findNames on hostile input', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    '.',
    'constructor __proto__ toString',
    'President',
    'President of the',
    'of of of and and',
    'Mr. Mr. Mr.',
    '@everyone **Bold** <script>',
    'A'.repeat(100_000),
    'Van '.repeat(4_000),
    'Secretary of the '.repeat(4_000),
    'Tran Van '.repeat(4_000),
    'X, Y, Z and '.repeat(4_000),
  ])('stands %#', (text) => {
    const found = findNames(
      text,
      { start: 0, end: text.length },
      { capitals: () => 0, lowers: () => 0 },
    );
    let last = 0;
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  });

  it('counts in the whole text and keeps to the sentence', () => {
    const text = 'Tran Luu Quang spoke. President Luong Cuong spoke. Vu Ba Phu spoke.';
    const start = text.indexOf('President');
    const found = findNames(
      text,
      { start, end: start + 28 },
      { capitals: () => 0, lowers: () => 0 },
    );
    expect(found.map(({ start: from, end }) => text.slice(from, end))).toEqual(['Luong Cuong']);
  });

  it('reads non-breaking spaces as spaces and keeps them in the span', () => {
    const text = 'President\u00a0Luong\u00a0Cuong spoke.';
    const found = findNames(
      text,
      { start: 0, end: text.length },
      { capitals: () => 0, lowers: () => 0 },
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Luong\u00a0Cuong']);
  });
});

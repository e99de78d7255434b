import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { ofKind, read } from './reading.js';

describe('headline', () => {
  it('is a short first line that closes no sentence', () => {
    const article = read('Bridge opens in May\n\nThe bridge was opened on Monday.');
    expect(article.headline).toBe('Bridge opens in May');
  });

  it('is not read from a file that starts with a sentence', () => {
    expect(read('The bridge opened.\n\nIt is long.').headline).toBeUndefined();
  });

  it('needs a text below it', () => {
    expect(read('Bridge opens in May').headline).toBeUndefined();
  });

  it('may ask a question, but a quoted question is a sentence', () => {
    const body = 'Coffee prices have hit a record high after a drought in Brazil.';
    expect(read(`Why is coffee so dear?\n\n${body}`).headline).toBe('Why is coffee so dear?');
    expect(read(`"Who did it?" he asked.\n\n${body}`).headline).toBeUndefined();
  });

  it('may end in an abbreviation when a dateline follows', () => {
    const text =
      'Ford buys stake in Acme Inc.\n\nDETROIT, March 3 - Ford bought 12 pct of Acme Inc.';
    expect(read(text).headline).toBe('Ford buys stake in Acme Inc.');
  });

  it('stands below a section name, a menu or a kicker', () => {
    for (const above of ['Politics', 'Home | News | Sport', 'Home\nNews\nWorld', 'EXCLUSIVE']) {
      const article = read(
        `${above}\nFloods force thousands from homes\nThe floods forced out many.`,
      );
      expect(article.headline, above).toBe('Floods force thousands from homes');
    }
  });

  it('may be the name of a section when the text opens with it', () => {
    expect(read('Sport\n\nSport is physical activity.').headline).toBe('Sport');
    expect(read('Sport\n\nThe home side won on Monday.').headline).toBeUndefined();
  });

  it('is not the subtitle below it, which can be quoted', () => {
    const article = read(
      'Floods force thousands out\nRiver reached a record level in the north\nThe floods forced out many.',
    );
    expect(article.headline).toBe('Floods force thousands out');
    expect(ofKind(article, 'paragraph')[0]).toBe('River reached a record level in the north');
  });

  it('said again on the page is furniture', () => {
    const article = read('Bridge opens\n\nThe bridge opened.\n\nBridge opens\n\nIt is long.');
    expect(ofKind(article, 'furniture')).toEqual(['Bridge opens']);
  });
});

describe('publication date', () => {
  it('is covered by its span, wherever it stands', () => {
    const dated = (text: string) => {
      const { published } = parseArticle('a.txt', text);
      return published && [text.slice(published.span.start, published.span.end), published.date];
    };
    const body = 'The bridge was opened on Monday.';
    expect(dated(`Bridge opens in May\n\n4 July 2023\n\n${body}`)).toEqual([
      '4 July 2023',
      '2023-07-04',
    ]);
    expect(dated(`Bridge opens in May\n\nHANOI, July 3, 2023 (Xinhua) -- ${body}`)).toEqual([
      'July 3, 2023',
      '2023-07-03',
    ]);
  });

  it('stands above the body', () => {
    expect(read('Bridge opens\n4 July 2023\nThe bridge opened.').date).toBe('2023-07-04');
  });

  it('is not taken from a sentence or from far below', () => {
    expect(read('Bridge opens\n\nThe bridge opened on 4 July 2023.').date).toBeUndefined();
    const body = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\n';
    expect(read(`Bridge opens\n\n${body}4 July 2023`).date).toBeUndefined();
  });

  it("is the dateline's only when that has a year", () => {
    expect(read('HANOI, July 3 (Reuters) - The bridge opened.').date).toBeUndefined();
    expect(read('HANOI, July 3, 2023 (Xinhua) -- The bridge opened.').date).toBe('2023-07-03');
  });

  it("is the publication's when an update is dated too", () => {
    const text = 'Bridge opens\nUpdated: 5 July 2023\nPublished: 4 July 2023\nThe bridge opened.';
    expect(read(text).date).toBe('2023-07-04');
  });
});

describe('dateline', () => {
  it('leaves the same sentence behind that other files have without one', () => {
    const sentence = 'The two cities signed an agreement.';
    expect(ofKind(read(`Hanoi (VNA) – ${sentence}`), 'paragraph')).toEqual([sentence]);
    expect(ofKind(read(sentence), 'paragraph')).toEqual([sentence]);
  });

  it("further down counts only when a newsroom signs it, and is not the article's", () => {
    const article = read(
      'PARIS — The fair opened.\n\nIt is big.\n\nROME (AP) — The fair closed.\n\nVENICE - A fair.',
    );
    expect(article.place).toBe('PARIS');
    expect(ofKind(article, 'furniture')).toEqual(['ROME (AP) —']);
    expect(ofKind(article, 'paragraph')).toContain('VENICE - A fair.');
  });
});

describe('teasers', () => {
  const story =
    'Bridge opens in May\n\nThe bridge opened on Monday.\n\nIt cost 3 million dollars.\n\n';

  it.each(['./.', 'REUTER', '###', 'ENDS', 'VNA', 'See more', 'Other news', 'Related articles'])(
    'follow %j',
    (line) => {
      const article = read(
        `${story}${line}\n\nThe mayor visited Laos.\n\nRice exports hit a record`,
      );
      expect(ofKind(article, 'teaser')).toEqual([
        'The mayor visited Laos.',
        'Rice exports hit a record',
      ]);
    },
  );

  it('do not follow a "Read more" in the middle of a story', () => {
    const article = read(
      `${story}Read more\n\nThe old bridge fell in 2020.\n\nHe said it was rusty.`,
    );
    expect(ofKind(article, 'teaser')).toEqual([]);
    expect(ofKind(article, 'paragraph')).toContain('The old bridge fell in 2020.');
  });

  it('do not follow a menu above the story', () => {
    expect(ofKind(read(`Latest\nOther news\n${story}`), 'teaser')).toEqual([]);
  });

  it('leave out their dates and the names of sections', () => {
    const article = read(`${story}OTHER NEWS\nPolitics\nJuly 17, 2023\nRice exports hit a record`);
    expect(ofKind(article, 'teaser')).toEqual(['Rice exports hit a record']);
  });
});

describe('section headings', () => {
  it('are furniture between two stretches of text', () => {
    const article = read('Bridge\n\nThe bridge opened.\n\nBackground\n\nIt was begun in 2020.');
    expect(ofKind(article, 'furniture')).toEqual(['Background']);
  });

  it('are not made of sentences without a full stop, of figures, or of lists', () => {
    const article = read(
      'Results\n\nThe firm reported.\n\nNet 3.2 mln vs 2.9 mln\n\nThe bridge is open\n\nIt grew.',
    );
    expect(ofKind(article, 'furniture')).toEqual([]);
    const list = read(
      'Exports\n\nThe main exports follow.\n\nMinerals\n\nMachinery\n\nCoffee\n\nTea',
    );
    expect(ofKind(list, 'paragraph')).toContain('Coffee');
  });
});

it('takes nothing from Object.prototype', () => {
  const article = read('constructor\n\n__proto__\n\ntoString is a method.');
  expect(article.date).toBeUndefined();
  expect(ofKind(article, 'paragraph')).toContain('toString is a method.');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine/articles/article.js';
import { type Citation, cite } from '../../../src/engine/articles/citation.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import type { Passage } from '../../../src/engine/articles/passage.js';
import { splitPassages } from '../../../src/engine/articles/splitPassages.js';
import { checkMessage } from '../../../src/fronts/discord/checkLimits.js';
import type { DiscordMessage } from '../../../src/fronts/discord/message.js';
import { placeOf } from '../../../src/fronts/discord/quotePlace.js';
import { renderContext } from '../../../src/fronts/discord/renderContext.js';
import { en } from '../../../src/reply/messages/en.js';
import { toReplyQuote } from '../../../src/reply/toReplyQuote.js';
import { citeWords } from '../../fakeLibrary.js';
import { buttonsOf } from './fakes.js';
import { hostileText } from './hostileText.js';
import { readBlockQuote } from './unescapeText.js';

/** Twelve paragraphs, each long enough to be a passage of its own. */
const LONG = parseArticle(
  'long.txt',
  Array.from(
    { length: 12 },
    (_, at) => `Paragraph ${at} begins. ${'The mill ground on and on. '.repeat(20)}It ends.`,
  ).join('\n\n'),
);

/** Split once an article: the properties look at many pages of each. */
const split = new WeakMap<Article, readonly Passage[]>();

function passagesOf(article: Article): readonly Passage[] {
  const passages = split.get(article) ?? splitPassages(article);
  split.set(article, passages);
  return passages;
}

function show(quote: Citation, page = 0): DiscordMessage {
  const place = placeOf(toReplyQuote(quote));
  const shown = renderContext(quote, passagesOf(quote.article), place, page, en);
  checkMessage(shown);
  return shown;
}

function read({ embeds }: DiscordMessage): { text: string; bold: string }[] {
  return embeds.map(({ description = '' }) => readBlockQuote(description));
}

/** The page that a button of a message turns to. */
function turn(shown: DiscordMessage, label: string): number | undefined {
  const found = buttonsOf(shown).find((button) => button.label.includes(label));
  return found && Number(/^v2:context:turn:(-?\d+):/.exec(found.id)?.[1]);
}

/** Every page of an article, read from the quote's on to both ends. */
function allPages(quote: Citation): DiscordMessage[] {
  const pages = [show(quote)];
  for (let page = turn(show(quote), 'Later'); page !== undefined; ) {
    const shown = show(quote, page);
    pages.push(shown);
    page = turn(shown, 'Later');
  }
  for (let page = turn(show(quote), 'Earlier'); page !== undefined; ) {
    const shown = show(quote, page);
    pages.unshift(shown);
    page = turn(shown, 'Earlier');
  }
  return pages;
}

describe('renderContext', () => {
  const quote = citeWords(LONG, 'Paragraph 6 begins.');

  it('shows the passage of the quote between its neighbours, the quote in bold', () => {
    const shown = show(quote);
    expect(read(shown).map(({ text }) => /^Paragraph (\d+)/.exec(text)?.[1])).toEqual([
      '5',
      '6',
      '7',
    ]);
    expect(read(shown).map(({ bold }) => bold)).toEqual(['', 'Paragraph 6 begins.', '']);
    expect(shown.embeds.map(({ author }) => author?.name)).toEqual([
      'Passage 6 of 12',
      '▶ Passage 7 of 12, with the quote',
      'Passage 8 of 12',
    ]);
    expect(shown.content).toContain('in bold');
  });

  it('reads on to both ends of the article, without gap or repetition', () => {
    const texts = allPages(quote).flatMap((shown) => read(shown).map(({ text }) => text));
    expect(texts).toEqual(splitPassages(LONG).map(({ start, end }) => LONG.text.slice(start, end)));
  });

  it('says so on a page that the quote is not on', () => {
    expect(show(quote, 1).content).toContain('the quote is on another page');
  });

  it('stays at the last page when more is asked for than there is', () => {
    const [first] = allPages(quote);
    expect(show(quote, -99)).toEqual(first);
    expect(show(quote, 99)).toEqual(allPages(quote).at(-1));
  });

  it('shows an article of one passage without buttons', () => {
    const short = parseArticle('short.txt', 'The mill opened in May. It closed in June.');
    const shown = show(citeWords(short, 'It closed in June.'));
    expect(shown.components).toEqual([]);
    expect(read(shown)).toEqual([
      { text: 'The mill opened in May. It closed in June.', bold: 'It closed in June.' },
    ]);
  });

  it('marks a quote that reaches over two passages in both', () => {
    const [fifth, sixth] = splitPassages(LONG).slice(4);
    if (fifth === undefined || sixth === undefined) throw new Error('twelve passages are expected');
    const shown = show(cite(LONG, { start: fifth.end - 8, end: sixth.start + 9 }));
    const bold = read(shown).map((part) => part.bold);
    expect(bold.filter((words) => words !== '')).toEqual([
      LONG.text.slice(fifth.end - 8, fifth.end),
      LONG.text.slice(sixth.start, sixth.start + 9),
    ]);
  });

  it('attaches a passage that no embed can hold, and still reads on', () => {
    const sentence = `It ${'went on and '.repeat(800)}stopped.`;
    const article = parseArticle('one.txt', `It began early.\n\n${sentence}\n\nNothing followed.`);
    const pages = allPages(citeWords(article, sentence));
    const attached = pages.flatMap(({ files }) => files.map(({ text }) => text));
    expect(attached.some((text) => text.includes(sentence))).toBe(true);
  });

  it('shows or attaches every passage of any article exactly, and marks any quote exactly', () => {
    const paragraph = fc.oneof(
      { weight: 4, arbitrary: hostileText },
      {
        weight: 1,
        arbitrary: hostileText.map((text) => `A ${text.repeat(200).slice(0, 6_000)} end.`),
      },
    );
    const anyArticle: fc.Arbitrary<Article> = fc
      .array(paragraph, { minLength: 1, maxLength: 8 })
      .map((paragraphs) => parseArticle('hostile.txt', paragraphs.join('\n\n')));
    fc.assert(
      fc.property(anyArticle, fc.nat(), (article, pick) => {
        const sentences = passagesOf(article).flatMap((passage) => passage.sentences);
        const sentence = sentences[pick % Math.max(1, sentences.length)];
        if (sentence === undefined) return;
        const pages = allPages(cite(article, sentence));
        const shown = pages.flatMap(read);
        const attached = pages.flatMap(({ files }) => files.map(({ text }) => text));
        for (const { start, end } of passagesOf(article)) {
          const text = article.text.slice(start, end);
          const exact =
            shown.some((part) => part.text === text) || attached.some((one) => one.includes(text));
          expect(exact).toBe(true);
        }
        const marked = shown.map(({ bold }) => bold).join('');
        const words = article.text.slice(sentence.start, sentence.end);
        expect(marked === words || attached.some((text) => text.includes(words))).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/fronts/discord/checkLimits.js';
import { message } from '../../../src/fronts/discord/message.js';
import { tablePages } from '../../../src/fronts/discord/tablePages.js';
import { reply } from '../../../src/reply/reply.js';
import { quote } from './fakes.js';
import { unescapeText } from './unescapeText.js';

const columns = ['Figure', 'Of what', 'Whose', 'When'];
const pagesOf = (rows: readonly (readonly string[])[]) =>
  tablePages(
    reply({
      tone: 'answer',
      summary: 'Figures',
      table: { columns, rows },
      quotes: rows.map((_, at) => quote(`Sentence ${at}.`)),
    }),
  );

describe('a table on Discord', () => {
  it('is a field a row: the figure above, what is said of it below', () => {
    const [page] = pagesOf([
      ['5 USD', 'exports', 'Peru', ''],
      ['41', '', '', ''],
    ]);
    expect(page?.embed.fields).toEqual([
      { name: '1\\. 5 USD · exports', value: 'Whose: Peru', inline: false },
      { name: '2\\. 41', value: '–', inline: false },
    ]);
  });

  it('has ten rows a page, each with the quote that opens it', () => {
    const pages = pagesOf(Array.from({ length: 23 }, (_, at) => [String(at), 'x', 'y', 'z']));
    expect(pages.map(({ quotes }) => quotes.length)).toEqual([10, 10, 3]);
    expect(pages[1]?.quotes[0]?.text).toBe('Sentence 10.');
  });

  it('keeps the words of the file, markup and all', () => {
    const [page] = pagesOf([['5', '**bold** <@1> # `x`', '[a](b)', '@everyone']]);
    const { name = '', value = '' } = page?.embed.fields?.[0] ?? {};
    expect(unescapeText(name)).toBe('1. 5 · **bold** <@1> # `x`');
    expect(unescapeText(value)).toBe('Whose: [a](b) · When: @everyone');
  });

  it('stays within the limits whatever stands in it', () => {
    for (const { embed } of pagesOf(
      Array.from({ length: 9 }, () => Array(4).fill('#'.repeat(900))),
    )) {
      checkMessage(message({ embeds: [embed] }));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/engine/articles/citation.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { splitPassages } from '../../../src/engine/articles/splitPassages.js';
import { payload } from '../../../src/fronts/discord/deliver.js';
import type { DiscordMessage } from '../../../src/fronts/discord/message.js';
import { renderPassages } from '../../../src/fronts/discord/renderPassages.js';
import { renderReply } from '../../../src/fronts/discord/renderReply.js';
import { en } from '../../../src/reply/messages/en.js';
import { reply } from '../../../src/reply/reply.js';
import { toReplyQuote } from '../../../src/reply/toReplyQuote.js';
import { holdAgainstSpec } from './apiSpec.js';
import { buttonsOf, view } from './fakes.js';
import { hostileText } from './hostileText.js';
import { readBlockQuote } from './unescapeText.js';

const SPECIALS = '\\ * _ ~ ` | [ ] ( ) < > @ : # - + 1. ** __ ~~ || ``` > >>> -# #'.split(' ');

/** One line that begins with a capital, so that it is read as a sentence, and ends as one. */
const sentence = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text) => `It said ${text} then.`) },
  // Longer than an embed, and made of markup.
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...SPECIALS, '@everyone ', '<@1> ', '\u202eعربي ', '```ts ')
      .map((piece) => `It said ${piece.repeat(Math.ceil(6_000 / piece.length))} then.`),
  },
);
const anyArticle = fc
  .record({
    headline: hostileText.map((text) => `On ${text}`),
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  })
  .map(({ headline, paragraphs }) =>
    parseArticle('a_*b*/story [1].txt', [headline, ...paragraphs].join('\n\n')),
  );

/** Holds a message against the specification, and gives what a reader sees of its quotes. */
function sent(message: DiscordMessage): { texts: string[]; attached: string[] } {
  const { content, embeds, components, allowedMentions } = payload(message);
  holdAgainstSpec({
    method: 'PATCH',
    path: '/webhooks/1/t/messages/@original',
    authorization: undefined,
    body: { content, embeds, components, allowed_mentions: allowedMentions },
    files: new Map(message.files.map(({ name, text }) => [name, text])),
  });
  const marked = [
    message.content.replaceAll('**', ''),
    ...message.embeds.map(({ title = '' }) => title),
    ...message.embeds.map(({ description = '' }) =>
      description.replaceAll('**', '').replace(/^> /gm, ''),
    ),
  ];
  // What the bot sets itself (bold, the quote's bar) is taken out: nothing else may be markup.
  for (const text of marked) {
    expect(text.replace(/\\[^0-9A-Za-z\s]/gu, '')).not.toMatch(/[\\*_~`|[\]()<>@:#]/);
  }
  return {
    texts: message.embeds.map(({ description = '' }) => readBlockQuote(description).text),
    attached: message.files.map(({ text }) => text),
  };
}

describe('a quote of any article', () => {
  it('reads on Discord as its file has it, in a valid message, whatever the article holds', () => {
    let long = 0;
    fc.assert(
      fc.property(anyArticle, fc.nat(), (article, pick) => {
        const sentences = splitPassages(article).flatMap((passage) => passage.sentences);
        const from = pick % Math.max(1, sentences.length);
        const quotes = sentences.slice(from, from + 3).map((one) => {
          const middle = Math.floor((one.start + one.end) / 2);
          return toReplyQuote(cite(article, one), { start: one.start, end: middle });
        });
        const answer = reply({ tone: 'answer', summary: 'It rose.', quotes, question: 'What?' });
        const texts: string[] = [];
        const attached: string[] = [];
        for (let page = 0, more = true; more; page += 1) {
          const message = renderReply(answer, view({ page }));
          const shown = sent(message);
          texts.push(...shown.texts);
          attached.push(...shown.attached);
          more = buttonsOf(message).some(({ id }) => id.startsWith(`v2:page:open:${page + 1}:`));
        }
        for (const { start, end } of sentences.slice(from, from + 3)) {
          const words = article.text.slice(start, end);
          if (words.length > 4_096) long += 1;
          expect(texts.includes(words) || attached.some((text) => text.includes(words))).toBe(true);
          // What fits an embed however it is escaped is to be read there, and not only in a file.
          if (words.length < 2_000) expect(texts).toContain(words);
        }
        sent(renderPassages('nearest', quotes, 0, { kind: 'card', id: 'a' }, en));
      }),
      { numRuns: 60 },
    );
    expect(long).toBeGreaterThan(0);
    // Sentences of 6,000 marks are slow to read.
  }, 120_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/discord/checkLimits.js';
import type { DiscordMessage } from '../../src/discord/message.js';
import { renderReply } from '../../src/discord/renderReply.js';
import { type Reply, type ReplyQuote, reply } from '../../src/reply/reply.js';
import { quote } from './fakes.js';
import { hostileText } from './hostileText.js';
import { readBlockQuote, unescapeText } from './unescapeText.js';

const call = { command: 'ask', input: { question: 'Exports to Laos in 2021?' } };

function buttonsOf({ components }: DiscordMessage): { label: string; id: string }[] {
  return components.flatMap((row) =>
    row.components.map(({ label, custom_id }) => ({ label: label ?? '', id: custom_id })),
  );
}

function answerOf(quotes: readonly ReplyQuote[]): Reply {
  return reply({ tone: 'answer', summary: 'It rose.', quotes });
}

describe('renderReply', () => {
  it('puts the short answer in the content and each quote in an embed', () => {
    const text = 'Exports rose to US$200 million.';
    const shown = renderReply(
      reply({
        tone: 'answer',
        summary: 'US$200 million (a_b.txt)',
        quotes: [
          quote(text, {
            highlight: { start: 16, end: 30 },
            file: 'a_b.txt',
            headline: 'Trade *up*',
            date: '2023-07-04',
            alsoIn: ['c.txt', 'd.txt'],
          }),
        ],
      }),
    );
    expect(shown.content).toBe('US$200 million \\(a\\_b.txt\\)');
    expect(shown.embeds).toEqual([
      {
        title: 'Trade \\*up\\*',
        description: '> Exports rose to **US$200 million**.',
        footer: { text: 'a_b.txt · 2023-07-04 · also in c.txt, d.txt' },
        color: expect.any(Number),
      },
    ]);
    expect(shown.files).toEqual([]);
  });

  it('says when the article states no date', () => {
    const { embeds } = renderReply(answerOf([quote('It rose.')]));
    expect(embeds[0]?.footer?.text).toBe('story.txt · no date stated');
  });

  it('names as many other files as a footer has room for, whole, and counts the rest', () => {
    const alsoIn = Array.from({ length: 500 }, (_, file) => `folder/story-${file}.txt`);
    const { embeds } = renderReply(answerOf([quote('It rose.', { alsoIn })]));
    expect(embeds[0]?.footer?.text).toMatch(/story-13\.txt and 486 more$/);
  });

  it('keeps the nearest passages behind a button that carries the question', () => {
    const nearest = [quote('In 2022 exports rose.')];
    const refusal = reply({ tone: 'refusal', summary: 'Not for 2021.', nearest });
    const shown = renderReply(refusal, call);
    expect(shown.content).toBe('Not for 2021.');
    expect(shown.embeds).toEqual([]);
    expect(buttonsOf(shown)).toEqual([
      { label: 'Nearest passages', id: 'v1:nearest:ask:question=Exports to Laos in 2021?' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('In 2022');
  });

  it('has no button for the nearest passages of a question that no custom id can hold', () => {
    const refusal = reply({ tone: 'refusal', summary: 'No.', nearest: [quote('Near.')] });
    const long = { command: 'ask', input: { question: 'why '.repeat(50) } };
    expect(renderReply(refusal, long).components).toEqual([]);
  });

  it('offers choices as buttons, five a row, and writes out those that fit none', () => {
    const choices = Array.from({ length: 27 }, (_, person) => ({
      label: `Person ${person}`,
      command: 'who',
      options: { name: `Person ${person}` },
    }));
    const tooLong = { label: 'x'.repeat(81), command: 'who', options: { name: 'x' } };
    const shown = renderReply(
      reply({ tone: 'problem', summary: 'Whom?', choices: [tooLong, ...choices, ...choices] }),
    );
    checkMessage(shown);
    expect(shown.components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(buttonsOf(shown)[0]).toEqual({ label: 'Person 0', id: 'v1:run:who:name=Person 0' });
    const content = unescapeText(shown.content);
    expect(content).toContain(`${'x'.repeat(81)}: /who name: x`);
    expect(content).toContain('Person 26: /who name: Person 26');
  });

  it('shows facts with their labels', () => {
    const facts = [{ label: 'Articles', value: '5' }];
    expect(renderReply(reply({ tone: 'notice', summary: 'Here.', facts })).content).toBe(
      'Here.\n\n**Articles\\:** 5',
    );
  });

  it('attaches a list that is too long whole, and shows its first lines whole', () => {
    const facts = Array.from({ length: 300 }, (_, file) => ({
      label: `story_${file}.txt`,
      value: `The headline of story ${file}`,
    }));
    const shown = renderReply(reply({ tone: 'notice', summary: '300 articles.', facts }));
    checkMessage(shown);
    expect(shown.content).toContain('The whole reply is attached as reply.txt.');
    const lines = unescapeText(shown.content)
      .split('\n')
      .filter((line) => line.startsWith('**'));
    expect(lines.length).toBeGreaterThan(10);
    lines.forEach((line, file) => {
      expect(line).toBe(`**story_${file}.txt:** The headline of story ${file}`);
    });
    expect(shown.files[0]?.text).toContain('story_299.txt: The headline of story 299');
  });

  it('attaches a sentence longer than an embed whole, and still shows the shorter ones', () => {
    const sentence = `${'word '.repeat(1200)}end.`;
    const shown = renderReply(answerOf([quote(sentence), quote('Short.')]));
    checkMessage(shown);
    expect(shown.embeds.map(({ description }) => description)).toEqual(['> Short.']);
    expect(shown.files[0]?.text).toContain(sentence);
    expect(shown.content).toContain('quotes.txt');
  });

  it('leaves out a headline that is too long rather than cut it', () => {
    const { embeds } = renderReply(answerOf([quote('It rose.', { headline: '*'.repeat(129) })]));
    expect(embeds[0]?.title).toBeUndefined();
  });

  it('is valid, and shows or attaches every quote exactly, whatever a reply holds', () => {
    const sized = fc.oneof(
      hostileText,
      fc
        .tuple(hostileText, fc.integer({ min: 1, max: 400 }))
        .map(([text, times]) => text.repeat(times)),
    );
    const anyQuote = fc.record({
      text: sized,
      highlight: fc.option(fc.constant({ start: 0, end: 3 }), { nil: undefined }),
      file: hostileText.map((name) => `${name}.txt`),
      start: fc.nat(),
      end: fc.nat(),
      passage: hostileText,
      headline: fc.option(sized, { nil: undefined }),
      date: fc.constantFrom('2023-07-04', undefined),
      alsoIn: fc.array(hostileText, { maxLength: 50 }),
    });
    const anyReply = fc.record({
      tone: fc.constantFrom<Reply['tone'][]>('answer', 'refusal', 'notice', 'problem'),
      summary: sized.map((text) => `x${text}`),
      question: fc.option(hostileText, { nil: undefined }),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      paragraphs: fc.array(sized, { maxLength: 4 }),
      facts: fc.array(fc.record({ label: hostileText, value: sized }), { maxLength: 4 }),
      quotes: fc.array(anyQuote, { maxLength: 14 }),
      nearest: fc.array(anyQuote, { maxLength: 3 }),
      choices: fc.array(
        fc.record({
          label: hostileText,
          command: fc.constant('who'),
          options: fc.record({ name: hostileText }),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(anyReply, (held) => {
        const shown = renderReply(held, call);
        checkMessage(shown);
        const inEmbeds = shown.embeds.map(
          ({ description = '' }) => readBlockQuote(description).text,
        );
        const attached = shown.files.map(({ text }) => text).join('');
        for (const { text } of held.quotes) {
          expect(inEmbeds.includes(text) || attached.includes(text)).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/fronts/discord/checkLimits.js';
import { renderReply } from '../../../src/fronts/discord/renderReply.js';
import { vi } from '../../../src/reply/messages/vi.js';
import { type Reply, type ReplyQuote, reply } from '../../../src/reply/reply.js';
import { buttonsOf, quote, view } from './fakes.js';
import { hostileText } from './hostileText.js';
import { readBlockQuote, unescapeText } from './unescapeText.js';

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
      view(),
    );
    expect(shown.content).toBe('**Answer\\:** US$200 million \\(a\\_b.txt\\)');
    expect(shown.embeds).toEqual([
      {
        author: { name: 'Answer' },
        title: 'Trade \\*up\\*',
        description: '> Exports rose to **US$200 million**.',
        footer: { text: 'a_b.txt · 2023-07-04 · also in c.txt, d.txt' },
        color: expect.any(Number),
      },
    ]);
    expect(shown.files).toEqual([]);
  });

  it('says when the article states no date', () => {
    const { embeds } = renderReply(answerOf([quote('It rose.')]), view());
    expect(embeds[0]?.footer?.text).toBe('story.txt · no date stated');
  });

  it('says in words what a colour says: an answer, a refusal, which quote of how many', () => {
    const two = answerOf([quote('It rose.'), quote('It fell.', { start: 20 })]);
    expect(renderReply(two, view()).embeds.map(({ author }) => author?.name)).toEqual([
      'Answer · quote 1 of 2',
      'Answer · quote 2 of 2',
    ]);
    const refusal = reply({ tone: 'refusal', summary: 'Not for 2021.' });
    expect(renderReply(refusal, view()).content).toBe('**No answer\\:** Not for 2021.');
    const notice = reply({ tone: 'notice', summary: 'Here.', quotes: [quote('It rose.')] });
    expect(renderReply(notice, view()).embeds[0]?.author?.name).toBe('Quote');
  });

  it('says it in the person’s language, and leaves the quote as it is', () => {
    const shown = renderReply(answerOf([quote('It rose.')]), view({ messages: vi }));
    expect(shown.content).toContain('Trả lời');
    expect(shown.embeds[0]?.footer?.text).toBe('story.txt · không ghi ngày');
    expect(shown.embeds[0]?.description).toBe('> It rose.');
    expect(buttonsOf(shown)[0]?.label).toBe('Xem ngữ cảnh');
  });

  it('names as many other files as a footer has room for, whole, and counts the rest', () => {
    const alsoIn = Array.from({ length: 500 }, (_, file) => `folder/story-${file}.txt`);
    const { embeds } = renderReply(answerOf([quote('It rose.', { alsoIn })]), view());
    expect(embeds[0]?.footer?.text).toMatch(/story-13\.txt and 486 more$/);
  });

  it('keeps the nearest passages behind a button that carries the question', () => {
    const nearest = [quote('In 2022 exports rose.')];
    const refusal = reply({ tone: 'refusal', summary: 'Not for 2021.', nearest });
    const shown = renderReply(refusal, view());
    expect(shown.embeds).toEqual([]);
    expect(buttonsOf(shown)).toEqual([
      { label: 'Nearest passages', id: 'v2:nearest:open:0:ask?question=Exports in 2021?' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('In 2022');
  });

  it('has under an answer a button for its context, for more, and for both votes', () => {
    const answer = { ...answerOf([quote('It rose.')]), question: 'Exports in 2021?' };
    const labels = (more: Parameters<typeof view>[0]) =>
      buttonsOf(renderReply(answer, view(more))).map(({ label }) => label);
    expect(labels({ further: true })).toEqual([
      'In context',
      'More passages',
      'Helpful',
      'Not helpful',
    ]);
    expect(labels({ private: true, shareable: true })).toEqual([
      'In context',
      'Helpful',
      'Not helpful',
      'Show to everyone',
    ]);
  });

  it('attaches the whole reply when its other pages could not be reached', () => {
    const quotes = Array.from({ length: 6 }, (_, at) => quote(`Number ${at}.`, { start: at }));
    const shown = renderReply(answerOf(quotes), view({ reference: undefined }));
    checkMessage(shown);
    expect(shown.content).toContain('reply.txt');
    expect(shown.files[0]?.text).toContain('Number 5.');
  });

  it('asks for no vote on what answers no question', () => {
    const labels = buttonsOf(renderReply(answerOf([quote('It rose.')]), view()));
    expect(labels.map(({ label }) => label)).toEqual(['In context']);
  });

  it('has no button that would need its call when that could not be kept', () => {
    const answer = { ...answerOf([quote('It rose.')]), question: 'Why?' };
    const lost = view({ reference: undefined, further: true, private: true, shareable: true });
    expect(buttonsOf(renderReply(answer, lost)).map(({ label }) => label)).toEqual([
      'In context',
      'Helpful',
      'Not helpful',
    ]);
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
      view(),
    );
    checkMessage(shown);
    expect(shown.components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(buttonsOf(shown)[0]).toEqual({ label: 'Person 0', id: 'v2:run:who?name=Person 0' });
    const content = unescapeText(shown.content);
    expect(content).toContain(`${'x'.repeat(81)}: /who name: x`);
    expect(content).toContain('Person 26: /who name: Person 26');
  });

  it('says who showed a private reply to everyone', () => {
    const shown = renderReply(answerOf([quote('It rose.')]), view({ shownBy: '42' }));
    expect(shown.content).toBe('**Answer\\:** It rose.\n**Shown by\\:** <@42>');
  });

  it('moves whole quotes that a message has no room for to the next page', () => {
    const quotes = Array.from({ length: 12 }, (_, at) =>
      quote(`${at} ${'word '.repeat(at * 60)}end.`, { start: at }),
    );
    const seen: string[] = [];
    for (let page = 0, more = true; more; page += 1) {
      const shown = renderReply(answerOf(quotes), view({ page }));
      checkMessage(shown);
      expect(shown.content).toContain(`Page ${page + 1} of`);
      expect(shown.files).toEqual([]);
      seen.push(...shown.embeds.map(({ description = '' }) => readBlockQuote(description).text));
      const ids = buttonsOf(shown).map(({ id }) => id);
      expect(ids.some((id) => id.startsWith(`v2:page:open:${page - 1}:`))).toBe(page > 0);
      more = ids.some((id) => id.startsWith(`v2:page:open:${page + 1}:`));
    }
    expect(seen).toEqual(quotes.map(({ text }) => text));
  });

  it('turns the pages of a private reply in its place, and shows the last for one that is no more', () => {
    const quotes = Array.from({ length: 6 }, (_, at) => quote(`Number ${at}.`, { start: at }));
    const shown = renderReply(answerOf(quotes), view({ private: true, page: 9 }));
    expect(shown.embeds.map(({ description }) => description)).toEqual(['> Number 5.']);
    expect(buttonsOf(shown).at(-1)?.id).toBe('v2:page:turn:0:ask?question=Exports in 2021?');
  });

  it('shows facts with their labels', () => {
    const facts = [{ label: 'Articles', value: '5' }];
    expect(renderReply(reply({ tone: 'notice', summary: 'Here.', facts }), view()).content).toBe(
      'Here.\n\n**Articles\\:** 5',
    );
  });

  it('attaches a list that is too long whole, and shows its first lines whole', () => {
    const facts = Array.from({ length: 300 }, (_, file) => ({
      label: `story_${file}.txt`,
      value: `The headline of story ${file}`,
    }));
    const shown = renderReply(reply({ tone: 'notice', summary: '300 articles.', facts }), view());
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

  it('attaches a sentence longer than an embed with its passage, and still shows the others', () => {
    const sentence = `${'word '.repeat(1200)}end.`;
    const passage = `Before it. ${sentence} After it.`;
    const shown = renderReply(answerOf([quote(sentence, { passage }), quote('Short.')]), view());
    checkMessage(shown);
    expect(shown.embeds.map(({ description }) => description)).toEqual([
      expect.stringContaining('quote-1.txt'),
      '> Short.',
    ]);
    expect(shown.files.map(({ name }) => name)).toEqual(['quote-1.txt']);
    expect(shown.files[0]?.text).toBe(`${passage}\n\nstory.txt · no date stated`);
  });

  it('points to the place of a quote that no file can hold', () => {
    const text = 'x'.repeat(11 * 1024 * 1024);
    const shown = renderReply(answerOf([quote(text, { start: 5 })]), view());
    checkMessage(shown);
    expect(shown.files).toEqual([]);
    expect(shown.embeds[0]?.description).toContain('story.txt, from character 5');
  });

  it('leaves out a headline that is too long rather than cut it', () => {
    const { embeds } = renderReply(
      answerOf([quote('It rose.', { headline: '*'.repeat(129) })]),
      view(),
    );
    expect(embeds[0]?.title).toBeUndefined();
  });

  it('is valid, and shows or attaches every quote exactly, whatever a reply holds', () => {
    const sized = fc.oneof(
      hostileText,
      fc
        .tuple(hostileText, fc.integer({ min: 1, max: 400 }))
        .map(([text, times]) => text.repeat(times)),
    );
    const anyQuote = fc
      .record({
        text: sized,
        highlight: fc.option(fc.constant({ start: 0, end: 3 }), { nil: undefined }),
        file: hostileText.map((name) => `${name}.txt`),
        start: fc.nat(),
        end: fc.nat(),
        around: fc.tuple(hostileText, hostileText),
        headline: fc.option(sized, { nil: undefined }),
        date: fc.constantFrom('2023-07-04', undefined),
        alsoIn: fc.array(hostileText, { maxLength: 50 }),
      })
      .map(({ around: [before, after], ...held }) => ({
        ...held,
        passage: `${before}${held.text}${after}`,
      }));
    const anyReply = fc.record({
      tone: fc.constantFrom<Reply['tone'][]>('answer', 'refusal', 'notice', 'problem'),
      summary: sized.map((text) => `x${text}`),
      question: fc.option(hostileText, { nil: undefined }),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      paragraphs: fc.array(sized, { maxLength: 4 }),
      facts: fc.array(fc.record({ label: hostileText, value: sized }), { maxLength: 4 }),
      quotes: fc.array(anyQuote, { maxLength: 14 }),
      table: fc.option(
        fc.record({
          columns: fc.array(hostileText, { maxLength: 4 }),
          rows: fc.array(fc.array(sized, { maxLength: 5 }), { maxLength: 14 }),
        }),
        { nil: undefined },
      ),
      chart: fc.constant(undefined),
      attachments: fc.constant([]),
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
      fc.property(anyReply, fc.boolean(), (held, hidden) => {
        const shown: string[] = [];
        const attached: string[] = [];
        for (let page = 0, more = true; more; page += 1) {
          const all = { page, private: hidden, shareable: hidden, further: true };
          const message = renderReply(held, view(all));
          checkMessage(message);
          shown.push(
            ...message.embeds.map(({ description = '' }) => readBlockQuote(description).text),
          );
          attached.push(...message.files.map(({ text }) => text));
          more = buttonsOf(message).some(({ id }) =>
            id.startsWith(`v2:page:${hidden ? 'turn' : 'open'}:${page + 1}:`),
          );
        }
        for (const { text } of held.quotes) {
          expect(shown.includes(text) || attached.some((file) => file.includes(text))).toBe(true);
        }
      }),
    );
  });
});

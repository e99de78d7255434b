import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import type { AskOptions } from '../../src/engine/library.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { citeWords, fakeAnswer, fakeLibrary, fakeQuote, fakeRefusal } from '../fakeLibrary.js';

it('answers with the library’s quotes and passes the earlier questions on', async () => {
  const words = 'The bridge cost 40 million euros.';
  const library = fakeLibrary({ ask: () => fakeAnswer([fakeQuote(bridge, words)]) });
  const reply = await ask.run(fakeContext({ library, prev: ['Which bridge?'] }), {
    question: 'Its cost?',
  });
  expect(reply.quotes.map(({ text }) => text)).toEqual([words]);
  expect(library.asked).toEqual([{ question: 'Its cost?', prev: ['Which bridge?'] }]);
});

describe('a narrowed question', () => {
  const asked: AskOptions[] = [];
  const library = fakeLibrary({
    articles: [bridge, costs],
    ask: (_, options) => {
      asked.push(options);
      return fakeRefusal();
    },
  });
  const run = (input: Readonly<Record<string, string>>) => {
    asked.length = 0;
    return ask.run(fakeContext({ library }), { question: 'Its cost?', ...input });
  };

  it('is asked of its year and of its source only', async () => {
    const reply = await run({ year: '2022', source: 'bri' });
    expect(asked).toEqual([{ prev: [], year: 2022, source: ['bridge.txt'] }]);
    expect(reply.summary).toContain('Only bridge.txt was looked at.');
  });

  it('is not asked when it says another year itself', async () => {
    asked.length = 0;
    const reply = await ask.run(fakeContext({ library }), { question: 'in 2021?', year: '2022' });
    expect(reply.tone).toBe('problem');
    expect(reply.summary).toMatch(/2021.*2022/);
    expect(asked).toEqual([]);
  });

  it('is not asked of a source that there is none of, and offers the nearest', async () => {
    const reply = await run({ source: 'brigde' });
    expect(reply.tone).toBe('problem');
    expect(reply.choices.map(({ label }) => label)).toEqual(['bridge.txt']);
    expect(asked).toEqual([]);
  });

  it('shows further passages of the same files only', async () => {
    const all = fakeLibrary({
      articles: [bridge, costs],
      further: [citeWords(bridge, 'Mayor Ana Ruiz opened it.')],
    });
    const input = { question: 'Its cost?', source: 'nowhere at all' };
    expect(await ask.further(fakeContext({ library: all }), input)).toEqual([]);
    expect(
      await ask.further(fakeContext({ library: all }), { ...input, source: 'bridge' }),
    ).toHaveLength(1);
  });
});

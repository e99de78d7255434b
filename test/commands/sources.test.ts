import { describe, expect, it } from 'vitest';
import { sources } from '../../commands/sources.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { fakeArticle, fakeLibrary } from '../fakeLibrary.js';

const context = fakeContext({ library: fakeLibrary({ articles: [bridge, costs] }) });

describe('/sources', () => {
  it('lists every file with what it states of headline and date', async () => {
    const reply = await sources.run(context, {});
    expect(reply.summary).toBe('2 articles to quote from');
    expect(reply.facts).toEqual([
      { label: 'bridge.txt', value: 'Bridge opens · 2024-05-03' },
      { label: 'town/costs.md', value: 'no headline · no date stated' },
    ]);
  });

  it('counts the files that a list has no room for', async () => {
    const articles = Array.from({ length: 1_234 }, (_, number) =>
      fakeArticle({ file: `${number}.txt`, text: 'Words.' }),
    );
    const reply = await sources.run(fakeContext({ library: fakeLibrary({ articles }) }), {});
    expect(reply.facts).toHaveLength(20);
    expect(reply.paragraphs.join()).toContain('1,214 more');
  });

  it('shows headline, date, place, size and the opening sentence of one file', async () => {
    const reply = await sources.run(context, { file: 'BRIDGE' });
    expect(reply.summary).toBe('bridge.txt: Bridge opens');
    expect(reply.facts).toEqual([
      { label: 'Headline', value: 'Bridge opens' },
      { label: 'Date', value: '2024-05-03' },
      { label: 'Written in', value: 'Porto' },
      { label: 'Size', value: '18 words, 98 characters' },
    ]);
    expect(reply.quotes.map(({ text }) => text)).toEqual(['The bridge cost 40 million euros.']);
  });

  it('never opens with half a sentence, however long it is', async () => {
    const text = `It went ${'on and '.repeat(500)}on.`;
    const endless = fakeArticle({ file: 'endless.txt', text, blocks: [['paragraph', text]] });
    const library = fakeLibrary({ articles: [endless] });
    const reply = await sources.run(fakeContext({ library }), { file: 'endless.txt' });
    expect(reply.quotes).toEqual([]);
  });

  it('lets choose when several files fit', async () => {
    const reply = await sources.run(context, { file: 't' });
    expect(reply.choices.map(({ options }) => options)).toEqual([
      { file: 'bridge.txt' },
      { file: 'town/costs.md' },
    ]);
  });

  it('names the nearest file when none fits', async () => {
    const reply = await sources.run(context, { file: 'brigde' });
    expect(reply.tone).toBe('problem');
    expect(reply.summary).toBe('No file is called “brigde”. The nearest is bridge.txt.');
  });

  it('completes a part of a file', () => {
    expect(sources.complete(context, 'file', 'cos', 5)).toEqual(['town/costs.md']);
  });
});

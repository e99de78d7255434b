import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { bridge } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { fakeAnswer, fakeLibrary, fakeQuote } from '../fakeLibrary.js';

it('answers with the library’s quotes and passes the earlier questions on', async () => {
  const words = 'The bridge cost 40 million euros.';
  const library = fakeLibrary({ ask: () => fakeAnswer([fakeQuote(bridge, words)]) });
  const reply = await ask.run(fakeContext({ library, prev: ['Which bridge?'] }), {
    question: 'Its cost?',
  });
  expect(reply.quotes.map(({ text }) => text)).toEqual([words]);
  expect(library.asked).toEqual([{ question: 'Its cost?', prev: ['Which bridge?'] }]);
});

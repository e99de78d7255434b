import { expect, it } from 'vitest';
import { verify } from '../../commands/verify.js';
import { writeReceipt } from '../../src/engine/answers/receipt.js';
import { vi } from '../../src/reply/messages/vi.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { citeWords, fakeLibrary } from '../fakeLibrary.js';

const words = 'The bridge cost 40 million euros.';
const receipt = writeReceipt(citeWords(bridge, words));
const context = fakeContext({ library: fakeLibrary({ articles: [bridge, costs] }) });

it('shows the words as they stand, apart from any answer', async () => {
  const reply = await verify.run(context, { receipt });
  expect(reply).toMatchObject({
    tone: 'notice',
    summary: 'Unchanged: the quote stands in bridge.txt, word for word and where it stood.',
    quotes: [{ text: words, file: 'bridge.txt', label: 'As it stands now' }],
  });
});

it('says in the person’s language that something is no receipt', async () => {
  const reply = await verify.run({ ...context, messages: vi }, { receipt: 'x' });
  expect(reply).toMatchObject({ tone: 'problem', summary: vi.verify.noReceipt, quotes: [] });
});

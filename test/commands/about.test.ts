import { expect, it } from 'vitest';
import { about } from '../../commands/about.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary, fakePerson } from '../fakeLibrary.js';

it('counts what is loaded, says when it was read, and what it will not do', async () => {
  const library = fakeLibrary({ articles: [bridge, costs], people: [fakePerson('Ana Ruiz')] });
  const reply = await about.run(fakeContext({ library }));
  expect(reply.summary).toContain('2 articles, 6 passages, 1 person');
  expect(reply.facts).toContainEqual({ label: 'Read', value: '2026-01-31 09:05 UTC' });
  expect(reply.paragraphs.join()).toContain('I will not');
});

import { beforeAll, describe, expect, it } from 'vitest';
import { what } from '../../../commands/what.js';
import { who } from '../../../commands/who.js';
import { loadArticles } from '../../../src/engine/articles/loadArticles.js';
import { type Library, openArticles } from '../../../src/engine/library.js';
import { readCustomId } from '../../../src/fronts/discord/customId.js';
import { renderReply } from '../../../src/fronts/discord/renderReply.js';
import { en } from '../../../src/reply/messages/en.js';
import type { Reply } from '../../../src/reply/reply.js';
import { fakeContext } from '../../fakeContext.js';

/** What the buttons of a reply run, as `command` and its options. */
function runs(reply: Reply): readonly unknown[] {
  const { components = [] } = renderReply(reply, {
    messages: en,
    reference: undefined,
    page: 0,
    private: true,
    shareable: false,
    further: false,
  });
  return components.flatMap((row) =>
    row.components.flatMap((component) => {
      const call = 'custom_id' in component ? readCustomId(component.custom_id) : undefined;
      return call?.action === 'run' && call.call.kind === 'inline'
        ? [[call.call.command, call.call.input]]
        : [];
    }),
  );
}

describe('the buttons of a card', () => {
  let library: Library;

  beforeAll(async () => {
    const { articles } = await loadArticles('seeds');
    library = await openArticles(articles, new Date(0));
  });

  it('lead to what somebody said, whom they met and where they are named', async () => {
    const reply = await who.run(fakeContext({ library }), { name: 'Quang' });
    expect(runs(reply)).toEqual([
      ['who', { name: 'Quang', show: 'said' }],
      ['who', { name: 'Quang', show: 'met' }],
      ['who', { name: 'Quang', show: 'named' }],
    ]);
  });

  it('lead back from a part to the card', async () => {
    const reply = await who.run(fakeContext({ library }), { name: 'Quang', show: 'met' });
    expect(runs(reply)).toEqual([['who', { name: 'Quang' }]]);
  });

  it('of everybody whom the articles name fit into a button and find the same person again', async () => {
    for (const person of library.people()) {
      const reply = await who.run(fakeContext({ library }), { name: person.name });
      const [first] = runs(reply);
      expect(first).toMatchObject(['who', { name: person.name }]);
      expect(library.who(person.name)).toMatchObject({ outcome: 'person', person });
    }
  });

  it('of an organisation lead to where it is named', async () => {
    const reply = await what.run(fakeContext({ library }), { name: 'PT' });
    expect(runs(reply)).toEqual([['what', { name: 'PT', show: 'named' }]]);
  });
});

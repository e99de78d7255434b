import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { openStore } from '../../src/store/openStore.js';
import type { Store } from '../../src/store/store.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary } from '../fakeLibrary.js';

const library = fakeLibrary({ articles: [bridge, costs] });
const asker = { person: 'me', server: 'here', channel: 'c' };

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  const asked: [person: string, server: string | undefined, shared: boolean, text: string][] = [
    ['me', 'here', true, 'What did the bridge cost?'],
    ['other', 'here', true, 'Who paid for the tram?'],
    ['other', 'here', false, 'A secret of the other'],
    ['other', 'elsewhere', true, 'What of elsewhere?'],
    ['other', undefined, false, 'A DM of the other'],
    ['me', undefined, false, 'A DM of mine'],
    ['me', 'here', false, 'A secret of mine'],
    ['other', 'here', true, 'Where is the bridge?'],
  ];
  asked.forEach(([person, server, shared, text], at) => {
    store.questions.add({ person, server, shared, text, at: new Date(at) });
  });
});
afterEach(() => store.close());

function complete(typed: string, parts: Parameters<typeof fakeContext>[0] = {}) {
  return ask.complete(fakeContext({ library, store, asker, ...parts }), 'question', typed, 25);
}

describe('completing a question', () => {
  it('offers the person’s own recent ones, then the server’s, then what the articles are about', () => {
    expect(complete('')).toEqual([
      'A secret of mine',
      'What did the bridge cost?',
      'Where is the bridge?',
      'Who paid for the tram?',
      'Bridge opens',
    ]);
  });

  it('never offers what was asked elsewhere, in a DM, or for the asker’s eyes alone', () => {
    expect(complete('secret of the other')).not.toContain('A secret of the other');
    expect(complete('elsewhere')).not.toContain('What of elsewhere?');
    expect(complete('A DM')).not.toContain('A DM of the other');
    expect(complete('A DM')).not.toContain('A DM of mine');
  });

  it('offers in a DM what the person asked there, and nothing of any server', () => {
    const inDm = { asker: { person: 'me', server: undefined, channel: 'dm' } };
    expect(complete('', inDm)).toEqual(['A DM of mine', 'Bridge opens']);
  });

  it('puts what begins with the words typed before what only holds them', () => {
    expect(complete('bridge')).toEqual([
      'What did the bridge cost?',
      'Where is the bridge?',
      'Bridge opens',
    ]);
    expect(complete('wh')[0]).toBe('What did the bridge cost?');
  });

  it('offers what the articles are about when nothing fits', () => {
    expect(complete('qqq')).toEqual(['Bridge opens']);
  });

  it('offers what the articles are about where nothing is kept', () => {
    expect(complete('', { store: undefined, asker: undefined })).toEqual(['Bridge opens']);
  });

  it('leaves out a question that is too long to be sent as it is', () => {
    const text = `Why ${'so '.repeat(40)}long?`;
    store.questions.add({ person: 'me', server: 'here', shared: true, text, at: new Date(9) });
    expect(complete('why')).toEqual(['Bridge opens']);
  });
});

it('completes a source by part of its file, and a year not at all', () => {
  const context = fakeContext({ library });
  expect(ask.complete(context, 'source', 'cos', 25)).toEqual(['town/costs.md']);
  expect(ask.complete(context, 'year', '20', 25)).toEqual([]);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/openStore.js';
import { defaultSettings, type Store } from '../../src/store/store.js';
import { StoreError } from '../../src/store/storeError.js';

const HOUR_MS = 60 * 60 * 1_000;
const now = new Date('2026-01-31T09:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

describe('settings', () => {
  it('are the default where nothing was set', () => {
    expect(store.settings.of('1')).toEqual(defaultSettings);
  });

  it('come back as they were set, for their server alone', () => {
    const set = { channels: ['12', '3'], private: true, silence: 0.65 };
    store.settings.set('1', set);
    expect(store.settings.of('1')).toEqual(set);
    expect(store.settings.of('2')).toEqual(defaultSettings);
  });

  it('tell a threshold of 0 from none, and are replaced as a whole', () => {
    store.settings.set('1', { channels: ['12'], private: true, silence: 0 });
    expect(store.settings.of('1').silence).toBe(0);
    store.settings.set('1', defaultSettings);
    expect(store.settings.of('1')).toEqual(defaultSettings);
  });
});

describe('votes', () => {
  it('count one a person and answer, the last one', () => {
    store.votes.cast({ answer: 'a', person: '1', helpful: true, at: now });
    store.votes.cast({ answer: 'a', person: '2', helpful: true, at: now });
    store.votes.cast({ answer: 'a', person: '1', helpful: false, at: now });
    store.votes.cast({ answer: 'b', person: '1', helpful: true, at: now });
    expect(store.votes.tally('a')).toEqual({ helpful: 1, notHelpful: 1 });
    expect(store.votes.tally('b')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(store.votes.tally('c')).toEqual({ helpful: 0, notHelpful: 0 });
  });
});

describe('recent questions', () => {
  const add = (person: string, server: string | undefined, text: string, shared = true) =>
    store.questions.add({ person, server, text, shared, at: now });
  const recent = (person: string, server: string | undefined, limit = 9) =>
    store.questions.recent({ person, server, limit });

  it('are newest first, each wording once, at most as many as wanted', () => {
    for (const text of ['one', 'two', 'one', 'three']) add('1', 's', text);
    expect(recent('1', 's')).toEqual(['three', 'one', 'two']);
    expect(recent('1', 's', 2)).toEqual(['three', 'one']);
  });

  it('of others are offered only when they were shared, and only in their server', () => {
    add('1', 's', 'open');
    add('1', 's', 'secret', false);
    add('1', 't', 'elsewhere');
    expect(recent('2', 's')).toEqual(['open']);
    expect(recent('1', 's')).toEqual(['secret', 'open']);
    expect(recent('2', 'u')).toEqual([]);
  });

  it('from direct messages stay with their person, even if somebody calls them shared', () => {
    add('1', undefined, 'between us');
    expect(recent('1', undefined)).toEqual(['between us']);
    expect(recent('2', undefined)).toEqual([]);
    expect(recent('1', 's')).toEqual([]);
  });

  it('are found among a month of a busy server in well under the time of a key press', () => {
    for (let i = 0; i < 5_000; i++) add(String(i % 50), 's', `question ${i % 700}`);
    const begun = performance.now();
    for (let i = 0; i < 20; i++) recent('7', 's', 25);
    expect((performance.now() - begun) / 20).toBeLessThan(50);
  });
});

describe('turns', () => {
  const add = (person: string, channel: string, text: string, at = now) =>
    store.turns.add({ person, channel, text, at });

  it('are the last ones of that person in that channel, oldest first', () => {
    for (const text of ['one', 'two', 'three']) add('1', 'c', text);
    add('2', 'c', 'somebody else');
    add('1', 'd', 'somewhere else');
    const last = (limit: number) =>
      store.turns.last({ person: '1', channel: 'c', limit, since: ago(2) });
    expect(last(5)).toEqual(['one', 'two', 'three']);
    expect(last(2)).toEqual(['two', 'three']);
  });

  it('reach back to the given time, inclusive', () => {
    add('1', 'c', 'too old', new Date(ago(2).getTime() - 1));
    add('1', 'c', 'just in time', ago(2));
    expect(store.turns.last({ person: '1', channel: 'c', limit: 5, since: ago(2) })).toEqual([
      'just in time',
    ]);
  });

  it('hold any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (text, channel) => {
        // Nobody can type a NUL, and it ends the text.
        fc.pre(!text.includes('\0'));
        add('1', channel, text);
        expect(store.turns.last({ person: '1', channel, limit: 1, since: now })).toEqual([text]);
      }),
    );
  });
});

describe('what expires', () => {
  it('goes when its time is over and not before: turns after a day, questions after thirty', () => {
    store.turns.add({ person: '1', channel: 'c', text: 'turn', at: now });
    store.questions.add({ person: '1', server: 's', text: 'question', shared: true, at: now });
    const later = (hours: number) => new Date(now.getTime() + hours * HOUR_MS);
    expect(store.sweep(later(24))).toBe(0);
    expect(store.sweep(later(24.1))).toBe(1);
    expect(store.turns.last({ person: '1', channel: 'c', limit: 1, since: now })).toEqual([]);
    expect(store.sweep(later(30 * 24))).toBe(0);
    expect(store.sweep(later(30 * 24 + 1))).toBe(1);
    expect(store.questions.recent({ person: '1', server: 's', limit: 1 })).toEqual([]);
  });
});

describe('a person who is forgotten', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function leaveTraces(kept: Store, person: string) {
    kept.turns.add({ person, channel: 'c', text: `turn of ${person}`, at: now });
    kept.questions.add({ person, server: 's', text: `ask of ${person}`, shared: true, at: now });
    kept.votes.cast({ answer: 'a', person, helpful: true, at: now });
  }

  it('leaves nothing, and nobody else loses anything', () => {
    leaveTraces(store, 'mallory');
    leaveTraces(store, 'alice');
    expect(store.forget('mallory')).toBe(3);
    expect(store.forget('mallory')).toBe(0);
    expect(store.votes.tally('a')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(store.questions.recent({ person: 'x', server: 's', limit: 9 })).toEqual([
      'ask of alice',
    ]);
  });

  it('leaves not a byte in the files either', () => {
    const onDisk = openStore(folder);
    leaveTraces(onDisk, 'mallory');
    leaveTraces(onDisk, 'alice');
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('');
    expect(bytes()).toContain('of mallory');
    onDisk.forget('mallory');
    expect(bytes()).not.toContain('mallory');
    expect(bytes()).toContain('of alice');
    onDisk.close();
  });
});

describe('a closed store', () => {
  it('says so, and closes twice without harm', () => {
    store.votes.tally('a');
    store.close();
    store.close();
    expect(() => store.votes.tally('a')).toThrow(StoreError);
    expect(() => store.forget('1')).toThrow('closed');
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/openStore.js';
import {
  defaultSettings,
  MOST_SUBSCRIPTIONS,
  type RefusedQuestion,
  type Scope,
  type Store,
  type VotedAnswer,
} from '../../src/store/store.js';
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
    // The processor's time, in microseconds: what else the machine does meanwhile is not in it.
    const begun = process.cpuUsage();
    for (let i = 0; i < 20; i++) recent('7', 's', 25);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000 / 20).toBeLessThan(50);
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

describe('refused questions', () => {
  const add = (person: string, text: string, more: Partial<RefusedQuestion> = {}) =>
    store.gaps.add({
      ...{ key: text.toLowerCase(), text, person, server: 's', shared: true, at: now },
      nearest: undefined,
      ...more,
    });
  const texts = (scope: Scope) => store.gaps.list(scope).map(({ text }) => text);

  it('are one for all wordings, counted, most asked first, since the first time', () => {
    add('1', 'Why?', { at: ago(3) });
    add('1', 'RICE', { at: ago(2) });
    add('2', 'Rice', { at: ago(1), nearest: { file: 'a.txt', text: 'Rice fell.' } });
    add('2', 'rice', { nearest: { file: 'b.txt', text: 'Rice rose.' } });
    expect(store.gaps.list({ server: 's' })).toEqual([
      {
        ...{ key: 'rice', text: 'rice', times: 3, people: 2, first: ago(2), last: now },
        nearest: { file: 'b.txt', text: 'Rice rose.' },
      },
      {
        ...{ key: 'why?', text: 'Why?', times: 1, people: 1, first: ago(3), last: ago(3) },
        nearest: undefined,
      },
    ]);
  });

  it('of a server are for its managers, those from elsewhere only for whoever runs the bot', () => {
    add('1', 'here');
    add('1', 'there', { server: 't' });
    add('1', 'between us', { server: undefined });
    expect(texts({ server: 's' })).toEqual(['here']);
    expect(texts('everywhere').toSorted()).toEqual(['between us', 'here', 'there']);
  });

  it('show managers nothing that one person alone asked privately', () => {
    add('1', 'secret', { shared: false });
    expect(texts({ server: 's' })).toEqual([]);
    add('2', 'secret', { shared: false });
    expect(texts({ server: 's' })).toEqual(['secret']);
  });

  it('keep the wording that everybody saw', () => {
    add('1', 'Open', { key: 'k' });
    add('1', 'Private wording', { key: 'k', shared: false });
    add('2', 'Another private one', { key: 'k', shared: false });
    expect(texts({ server: 's' })).toEqual(['Open']);
  });

  it('are none any more when the articles answer them', () => {
    add('1', 'rice');
    add('2', 'rice', { server: 't' });
    add('1', 'salt');
    store.gaps.settle('rice');
    expect(texts('everywhere')).toEqual(['salt']);
  });
});

describe('answers that were voted on', () => {
  const about = { server: 's', shared: true, question: 'q', file: 'a.txt', passage: 'Rice rose.' };
  const vote = (person: string, helpful: boolean, at = now, more: Partial<VotedAnswer> = {}) => {
    store.votes.cast({ answer: 'a', person, helpful, at });
    store.votes.describe({ answer: 'a', person }, { ...about, ...more });
  };

  it('surface when somebody found them not helpful', () => {
    vote('1', true, ago(2));
    expect(store.votes.doubted({ server: 's' })).toEqual([]);
    vote('2', false, ago(1));
    expect(store.votes.doubted({ server: 's' })).toEqual([
      {
        ...{ question: 'q', file: 'a.txt', passage: 'Rice rose.', notHelpful: 1, helpful: 1 },
        ...{ first: ago(2), last: ago(1) },
      },
    ]);
    expect(store.votes.doubted({ server: 't' })).toEqual([]);
    vote('2', true);
    expect(store.votes.doubted('everywhere')).toEqual([]);
  });

  it('show managers nothing that one person alone got privately', () => {
    vote('1', false, now, { shared: false });
    expect(store.votes.doubted({ server: 's' })).toEqual([]);
    expect(store.votes.doubted('everywhere')).toHaveLength(1);
  });

  it('are left out when nobody knows any more what they were, and not brought back by a description', () => {
    store.votes.cast({ answer: 'b', person: '1', helpful: false, at: now });
    store.votes.describe({ answer: 'c', person: '1' }, about);
    expect(store.votes.doubted('everywhere')).toEqual([]);
  });
});

describe('subscriptions', () => {
  const add = (person: string, key: string) =>
    store.subscriptions.add({
      ...{ person, key, question: `${key}?`, server: undefined, locale: 'vi', at: now },
    });

  it('are one a person and question, at most ten a person', () => {
    expect(add('1', 'rice')).toBe('added');
    expect(add('1', 'rice')).toBe('already');
    expect(add('2', 'rice')).toBe('added');
    for (let at = 1; at < MOST_SUBSCRIPTIONS; at++) expect(add('1', `k${at}`)).toBe('added');
    expect(add('1', 'one more')).toBe('full');
    expect(add('1', 'rice')).toBe('already');
    expect(store.subscriptions.all()).toHaveLength(MOST_SUBSCRIPTIONS + 1);
  });

  it('go when their person was told, and stay with the time when that failed', () => {
    add('1', 'rice');
    add('1', 'salt');
    const [rice, salt] = store.subscriptions.all();
    if (rice === undefined || salt === undefined) throw new Error('not kept');
    store.subscriptions.failed(salt.id, ago(1));
    store.subscriptions.done(rice.id);
    expect(store.subscriptions.all()).toEqual([
      {
        ...{ id: salt.id, person: '1', key: 'salt', question: 'salt?', server: undefined },
        ...{ locale: 'vi', at: now, failed: ago(1) },
      },
    ]);
    store.subscriptions.done(salt.id);
    add('1', 'rice');
    expect(store.subscriptions.all()[0]?.id).toBeGreaterThan(salt.id);
  });
});

describe('what expires', () => {
  it('goes half a year after it was last refused, and a year after somebody began to wait', () => {
    const at = ago(24 * 180);
    const refused = { person: '1', server: 's', shared: true, text: 'rice', nearest: undefined };
    store.gaps.add({ ...refused, key: 'rice', at: ago(24 * 200) });
    store.gaps.add({ ...refused, key: 'rice', at });
    store.subscriptions.add({
      ...{ person: '1', key: 'rice', question: 'rice?', server: undefined, locale: 'vi', at },
    });
    expect(store.sweep(now)).toBe(0);
    expect(store.sweep(new Date(now.getTime() + 1))).toBe(1);
    expect(store.sweep(new Date(at.getTime() + 365 * 24 * HOUR_MS))).toBe(0);
    expect(store.sweep(new Date(at.getTime() + 365 * 24 * HOUR_MS + 1))).toBe(1);
  });

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
    const asked = { person, server: 's', at: now };
    const text = `gap of ${person}`;
    kept.gaps.add({ ...asked, key: person, text, shared: true, nearest: undefined });
    const question = `wait of ${person}`;
    kept.subscriptions.add({ ...asked, key: person, question, locale: 'en-US' });
  }

  it('leaves nothing, and nobody else loses anything', () => {
    leaveTraces(store, 'mallory');
    leaveTraces(store, 'alice');
    expect(store.forget('mallory')).toBe(5);
    expect(store.forget('mallory')).toBe(0);
    expect(store.votes.tally('a')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(store.questions.recent({ person: 'x', server: 's', limit: 9 })).toEqual([
      'ask of alice',
    ]);
    expect(store.gaps.list('everywhere').map(({ text }) => text)).toEqual(['gap of alice']);
    expect(store.subscriptions.all().map(({ person }) => person)).toEqual(['alice']);
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

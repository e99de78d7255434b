import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/openStore.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const at = new Date('2026-01-31T09:00:00Z');

describe('cards', () => {
  it('give back their text under a short id, also after a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'));
    const before = openStore(folder);
    const text = JSON.stringify({ question: `Có gì?\u0000'; DROP TABLE cards; --` });
    const id = before.cards.put({ person: '1', text, at });
    before.close();
    const after = openStore(folder);
    expect(id).toMatch(/^[\w-]{1,16}$/);
    expect(after.cards.get(id)).toBe(text);
    after.close();
    rmSync(folder, { recursive: true });
  });

  it('have an id of their own each, and none for what was never put', () => {
    const store = openStore(':memory:');
    const ids = Array.from({ length: 200 }, () => store.cards.put({ person: '1', text: 'x', at }));
    expect(new Set(ids).size).toBe(200);
    expect(store.cards.get('never')).toBeUndefined();
    store.close();
  });

  it('of a person who wants to be forgotten go, and no others', () => {
    const store = openStore(':memory:');
    const mine = store.cards.put({ person: '1', text: 'mine', at });
    const theirs = store.cards.put({ person: '2', text: 'theirs', at });
    expect(store.forget('1')).toBe(1);
    expect(store.cards.get(mine)).toBeUndefined();
    expect(store.cards.get(theirs)).toBe('theirs');
    store.close();
  });

  it('go after 90 days and not before', () => {
    const store = openStore(':memory:');
    const id = store.cards.put({ person: '1', text: 'old', at });
    store.sweep(new Date(at.getTime() + 90 * DAY_MS));
    expect(store.cards.get(id)).toBe('old');
    store.sweep(new Date(at.getTime() + 90 * DAY_MS + 1));
    expect(store.cards.get(id)).toBeUndefined();
    store.close();
  });
});

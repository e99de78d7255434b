import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Encoder } from '../../../src/engine/encoder/encoder.js';
import { type LivingLibrary, type OpenOptions, openLibrary } from '../../../src/engine/library.js';
import { vectorOf } from '../index/windows.js';

let folder: string;
let library: LivingLibrary | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-answers-'));
  await put('a.txt', 'Maribor sold honey worth 4 million euros to Chile in 2022.');
  await put('b.txt', 'Ana Ruiz, mayor of Turku, opened the rice fair on May 4, 2021.');
});
afterEach(async () => {
  await library?.close();
  library = undefined;
  await rm(folder, { recursive: true, force: true });
});

const put = (file: string, text: string) => writeFile(join(folder, file), text);

/** Models that find nothing and count how often they read; while `held`, what is no question waits for its vector. */
function models({ held = false } = {}) {
  const counts = { readings: 0 };
  let release = () => {};
  const held1 = held ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve();
  const failures: Error[] = [];
  const encoder: Encoder = {
    runtime: 'native',
    embed: async (texts, options) => {
      if (options?.background === true) await held1;
      return texts.map((text) => vectorOf(text.length % 100, 1));
    },
    read: async (_, passages) => {
      counts.readings++;
      const failure = failures.pop();
      if (failure !== undefined) throw failure;
      const claim = { supports: -9, refutes: -9, neither: 9 };
      return passages.map(() => ({ spans: [], nothing: 9, has: -9, claim }));
    },
    close: async () => undefined,
  };
  return { encoder, counts, failures, release: () => release() };
}

async function open(encoder: Encoder, options: Partial<OpenOptions> = {}): Promise<LivingLibrary> {
  library = await openLibrary(folder, { now: new Date(0), warn: () => {}, encoder, ...options });
  return library;
}

const HONEY = 'How much honey did Maribor sell to Chile?';

describe('the answers of a library', () => {
  it('are kept for the same question', async () => {
    const { encoder, counts } = models();
    const { ask } = await open(encoder);
    const first = await ask(HONEY);
    const { readings } = counts;
    expect(readings).toBeGreaterThan(0);
    expect(await ask(` ${HONEY}`)).toBe(first);
    expect(counts.readings).toBe(readings);
    expect(await ask('Who is the mayor of Turku?')).not.toBe(first);
    expect(await ask(HONEY, { year: 2022 })).not.toBe(first);
    expect(await ask(HONEY, { source: ['a.txt'] })).not.toBe(first);
  });

  it('are computed once for all who ask at the same time', async () => {
    const { encoder, counts } = models();
    const { ask } = await open(encoder);
    const [one, two] = await Promise.all([ask(HONEY), ask(HONEY)]);
    expect(two).toBe(one);
    const { readings } = counts;
    await (await open(encoder)).ask(HONEY);
    expect(counts.readings).toBe(2 * readings);
  });

  it('are not kept when they failed', async () => {
    const { encoder, failures } = models();
    const { ask } = await open(encoder);
    failures.push(new Error('no memory left'));
    await expect(ask(HONEY)).rejects.toThrow('no memory left');
    expect((await ask(HONEY)).outcome).toBe('refusal');
  });

  it('are computed anew after a change of the articles, be it of others', async () => {
    const { encoder, counts } = models();
    const living = await open(encoder, { watch: { settleMs: 40, pollMs: 30 } });
    const first = await living.ask(HONEY);
    for (const text of ['Copper was sold in Cork.', 'Maribor sold honey worth 5 million euros.']) {
      const { readings } = counts;
      const changed = new Promise((resolve) => living.onChange(resolve));
      await put('c.txt', text);
      await changed;
      const now = await living.ask(HONEY);
      expect(now).not.toBe(first);
      expect(counts.readings).toBeGreaterThan(readings);
      expect(await living.ask(HONEY)).toBe(now);
    }
    const changed = new Promise((resolve) => living.onChange(resolve));
    await rm(join(folder, 'a.txt'));
    await changed;
    const now = await living.ask(HONEY);
    if (now.outcome !== 'refusal') throw new Error(now.outcome);
    expect(now.nearest.map(({ article }) => article.file)).not.toContain('a.txt');
  });

  it('are computed anew when more of the articles have their meaning', async () => {
    const { encoder, release } = models({ held: true });
    const { ask, embedded, about } = await open(encoder, { answerEarly: true });
    const first = await ask(HONEY);
    expect(await ask(HONEY)).toBe(first);
    const all = embedded();
    release();
    await all;
    expect(about().embedding).toEqual({ done: 2, total: 2 });
    const second = await ask(HONEY);
    expect(second).not.toBe(first);
    expect(await ask(HONEY)).toBe(second);
  });

  it('are as many as is asked for: at 0 none is kept', async () => {
    const { encoder, counts } = models();
    const { ask } = await open(encoder, { answersKept: 0 });
    await ask(HONEY);
    const { readings } = counts;
    await ask(HONEY);
    expect(counts.readings).toBe(2 * readings);
  });

  it('are dropped when others were asked for since', async () => {
    const { encoder } = models();
    const { ask } = await open(encoder, { answersKept: 2 });
    const first = await ask(HONEY);
    await ask('Who is the mayor of Turku?');
    expect(await ask(HONEY)).toBe(first);
    await ask('When did the rice fair open?');
    expect(await ask(HONEY)).toBe(first);
    await ask('Who is the mayor of Turku?');
    await ask('When did the rice fair open?');
    expect(await ask(HONEY)).not.toBe(first);
  });
});

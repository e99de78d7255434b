import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LivingLibrary, openLibrary } from '../../../src/engine/library.js';
import { NEWSROOM } from '../answers/newsroom.js';

/** Short, so that a test is quick; how long it is changes nothing of what is tested. */
const SETTLE_MS = 40;

let folder: string;
let library: LivingLibrary | undefined;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-watch-'));
  lines = [];
});
afterEach(async () => {
  await library?.close();
  library = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

const take = (file: string) => rm(join(folder, file), { recursive: true, force: true });

async function open(pollMs?: number): Promise<LivingLibrary> {
  library = await openLibrary(folder, {
    now: new Date(),
    warn: (line) => lines.push(line),
    watch: { settleMs: SETTLE_MS, pollMs },
  });
  return library;
}

/** Waits for changes until something is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (;;) {
    let stop = () => {};
    const changed = new Promise<void>((resolve) => {
      stop = library?.onChange(() => resolve()) ?? stop;
    });
    if (await isSo()) return stop();
    await changed;
    stop();
  }
}

const files = () => library?.articles().map(({ file }) => file) ?? [];

async function answer(question: string): Promise<string | undefined> {
  const outcome = await library?.ask(question);
  return outcome?.outcome === 'answer' ? outcome.quotes[0].text : undefined;
}

describe.each([
  ['as the system tells', undefined],
  ['by polling', 30],
])('a folder that is watched %s', (_, pollMs) => {
  it('answers from what is new, changed and renamed, and no more from what is gone', async () => {
    await put('fair.txt', NEWSROOM['fair.txt']);
    await open(pollMs);
    const question = 'How much did the bridge cost?';
    expect(await answer(question)).toBeUndefined();
    await put('below/bridge.txt', NEWSROOM['bridge.txt']);
    await until(() => files().includes('below/bridge.txt'));
    expect(await answer(question)).toContain('48 million euros');
    await put('below/bridge.txt', NEWSROOM['bridge.txt'].replace('48 million', '51 million'));
    await until(async () => (await answer(question))?.includes('51 million') === true);
    await rename(join(folder, 'below'), join(folder, 'above'));
    await until(() => files().includes('above/bridge.txt'));
    expect(files()).toEqual(['above/bridge.txt', 'fair.txt']);
    await take('above');
    await until(() => files().length === 1);
    expect(await answer(question)).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('reads the others of a change when one is bad, and says so', async () => {
    await put('fair.txt', NEWSROOM['fair.txt']);
    await open(pollMs);
    await put('bad.txt', '');
    await put('bridge.txt', NEWSROOM['bridge.txt']);
    await until(() => files().includes('bridge.txt') && lines.length > 0);
    expect(files()).toEqual(['bridge.txt', 'fair.txt']);
    expect(lines).toEqual([expect.stringContaining('bad.txt')]);
  });
});

it('tells which questions new articles have a word of', async () => {
  await put('fair.txt', NEWSROOM['fair.txt']);
  const open1 = await open();
  const touched = new Promise<boolean[]>((resolve) => {
    open1.onChange(({ touches }) =>
      resolve(['What does the bridge cost?', 'Who sells copper?', 'How many?'].map(touches)),
    );
  });
  await put('bridge.txt', NEWSROOM['bridge.txt']);
  expect(await touched).toEqual([true, false, false]);
});

/** Numbers from 0 to below 1 that are the same in every run (Mulberry32, Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TOWNS = ['Riga', 'Tampere', 'Maribor', 'Porto', 'Turku', 'Cork'];
const GOODS = ['honey', 'rice', 'copper', 'timber', 'salt', 'wool'];
const PEOPLE = ['Ana Ruiz', 'Will Baker', 'Eero Laine', 'Ilze Kalnina'];
const YEARS = [2019, 2020, 2021, 2022];

it('answers all along through 1,000 changes, and is in the end as if it were opened anew', async () => {
  const next = random(20_261_122);
  const one = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T; // never empty
  const story = () =>
    Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      one([
        `${one(TOWNS)} sold ${one(GOODS)} worth ${1 + Math.floor(next() * 90)} million euros to ${one(TOWNS)} in ${one(YEARS)}.`,
        `Mayor ${one(PEOPLE)} of ${one(TOWNS)} opened the ${one(GOODS)} fair on May 4, ${one(YEARS)}.`,
        `${one(PEOPLE)}, Director of the ${one(GOODS)} office in ${one(TOWNS)}, thanked the visitors.`,
        `The Baltic ${one(GOODS)} Fund (B${one(['RF', 'SF', 'HF'])}) will buy a baker's will in ${one(TOWNS)}.`,
      ]),
    ).join('\n\n');
  const path = () =>
    `${one(['', 'a/', 'b/', 'b/c/'])}${Math.floor(next() * 60)}.${one(['txt', 'md'])}`;

  await put('bridge.txt', NEWSROOM['bridge.txt']);
  for (let at = 0; at < 60; at++) await put(path(), story());
  const living = await open();

  let asked = 0;
  let changing = true;
  const failures: unknown[] = [];
  const questions = (async () => {
    while (changing) {
      try {
        const known = await answer('How much did the bridge cost?');
        if (!known?.includes('48 million euros')) failures.push(known);
        const outcome = await living.ask(
          `How much ${one(GOODS)} did ${one(TOWNS)} sell in ${one(YEARS)}?`,
        );
        const quotes = outcome.outcome === 'answer' ? outcome.quotes : outcome.nearest;
        for (const { article, start, end, text } of quotes) {
          if (article.text.slice(start, end) !== text) failures.push(text);
        }
        // Everybody is collected anew after each change, which takes longer than the change itself.
        if (asked % 20 === 0) living.who(one(PEOPLE));
        asked++;
      } catch (cause) {
        failures.push(cause);
      }
      await setImmediate();
    }
  })();

  for (let change = 0; change < 1_000; change++) {
    const file = path();
    switch (Math.floor(next() * 8)) {
      case 0:
        await take(file);
        break;
      case 1:
        await rename(join(folder, file), join(folder, path())).catch(() => undefined); // neither may be there
        break;
      case 2:
        await put(file, '');
        break;
      case 3: {
        // Written in two parts, with others in between.
        const text = story();
        await put(file, text.slice(0, text.length / 2));
        await setImmediate();
        await put(file, text);
        break;
      }
      case 4:
        if (next() < 0.5) break;
        if (next() < 0.5) await take('d');
        else await rename(join(folder, 'b/c'), join(folder, 'd')).catch(() => undefined);
        break;
      default:
        await put(file, story());
    }
    for (let rest = Math.floor(next() * 3); rest > 0; rest--) await setImmediate();
    // A change takes less time than a question: without this nearly all would fall between two of them.
    const before = asked;
    while (change % 25 === 0 && asked === before && failures.length === 0) await setImmediate();
  }
  await put('last.txt', 'The very last word was wool.');
  const fresh = await openLibrary(folder, { now: new Date(), warn: () => undefined });
  const state = (some: LivingLibrary) => some.articles().map(({ file, text }) => [file, text]);
  const wanted = JSON.stringify(state(fresh));
  await until(() => JSON.stringify(state(living)) === wanted);
  changing = false;
  await questions;

  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThan(35);
  expect(living.about().passages).toBe(fresh.about().passages);
  await living.ready();
  expect(plain(living.people())).toEqual(plain(fresh.people()));
  expect(plain(living.organisations())).toEqual(plain(fresh.organisations()));
  expect(plain(await living.figures({}))).toEqual(plain(await fresh.figures({})));
  expect(plain(await living.timeline({}))).toEqual(plain(await fresh.timeline({})));
  for (const good of GOODS) {
    for (const town of TOWNS) {
      for (const question of [
        `How much ${good} did ${town} sell in 2021?`,
        `Who is the director of the ${good} office in ${town}?`,
        `When was the ${good} fair in ${town.toLowerCase()}`,
      ]) {
        expect(plain(await living.ask(question))).toEqual(plain(await fresh.ask(question)));
        expect(plain(await living.further(question))).toEqual(plain(await fresh.further(question)));
      }
    }
  }
  await fresh.close();
}, 240_000);

/** With articles by their names, so that two readings of one folder can be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, held: unknown) =>
      key === 'article' && typeof held === 'object' && held !== null && 'file' in held
        ? held.file
        : held,
    ),
  );
}

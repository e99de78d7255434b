import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import type { Difference } from '../../../src/engine/answers/claim.js';
import { en } from '../../../src/reply/messages/en.js';
import type { Messages } from '../../../src/reply/messages/messages.js';
import { messagesFor } from '../../../src/reply/messages/messagesFor.js';
import { vi } from '../../../src/reply/messages/vi.js';

/** Values that no line says of itself, so that each can be found again in what a function words. */
const TYPED = ['Aa1', 'Bb2', 'Cc3', 'Dd4'];

/** The parts of a message tree by path, the lines and the functions that word lines. */
function parts(tree: object, path = ''): [path: string, part: unknown][] {
  return Object.entries(tree).flatMap(([key, part]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof part === 'object' && part !== null ? parts(part, here) : [[here, part]];
  });
}

/** What a part says, with numbers or words given to it, whichever it can take. */
function said(path: string, part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'function') throw new Error(`${path} is neither a line nor words one`);
  const codes = CODES[path];
  if (codes !== undefined) return codes.map((values) => String(part(...values)));
  const takes = [[TYPED[0], 12345, 3], TYPED, [12345, 67890, 11111], ['x', TYPED, TYPED]];
  return takes.flatMap((values) => {
    try {
      return [String(part(...values))];
    } catch {
      // Not the kind of value that this line takes.
      return [];
    }
  });
}

const REFUSALS = [
  ...(['empty', 'greeting', 'thanks', 'instruction'] as const).map(
    (of) => ({ kind: 'small-talk', of }) as const,
  ),
  { kind: 'unknown-words', words: ['rye', 'oats'] },
  { kind: 'period', asked: ['2019'], stated: [] },
  { kind: 'period', asked: ['2019'], stated: ['2021', '2022'] },
  { kind: 'direction' },
  { kind: 'rank', stated: undefined },
  { kind: 'rank', stated: 'Vice Chairman' },
  { kind: 'place', asked: undefined },
  { kind: 'place', asked: 'Riga' },
  { kind: 'not-given' },
  { kind: 'unmentioned', name: 'Ana' },
  { kind: 'not-stated' },
] as const satisfies readonly Parameters<Messages['ask']['refusal']>[0][];

/** What is given to lines that word a code, each code once. */
const CODES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'ask.refusal': REFUSALS.map((ground) => [ground]),
  'check.contradicted': (
    ['figure', 'year', 'direction', 'name', 'post'] as const satisfies readonly Difference[]
  ).map((difference) => [1, difference]),
};

const languages = [en, vi] as const satisfies readonly Messages[];
const pathsOf = (messages: Messages) => parts(messages).map(([path]) => path);

describe('the lines of every language', () => {
  it('are the same lines, none missing and none left over', () => {
    expect(pathsOf(en).length).toBeGreaterThan(100);
    expect(pathsOf(vi).sort()).toEqual(pathsOf(en).sort());
  });

  it.each(languages)(
    'are said in full, in one line, without a placeholder: $locale',
    (messages) => {
      for (const [path, part] of parts(messages)) {
        const lines = said(path, part);
        expect(lines.length, path).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line, path).toMatch(/^\S(?:[^\n]*\S)?$/);
          expect(line, path).not.toMatch(/TODO|undefined|null|NaN|\[object|=>|\$\{|\{\w*\}|%[sd]/);
        }
      }
    },
  );

  it('differ between the languages, but for what is a name or a mark in both', () => {
    const same = parts(en).filter(([path, part]) => {
      const other = parts(vi).find(([candidate]) => candidate === path)?.[1];
      return typeof part === 'string' && part === other;
    });
    expect(same).toEqual([]);
  });

  it('state every value of a refusal in both languages', () => {
    for (const messages of languages) {
      const line = (ground: Parameters<Messages['ask']['refusal']>[0]) =>
        messages.ask.refusal(ground);
      expect(line({ kind: 'unknown-words', words: ['rye', 'oats'] })).toMatch(/rye.*oats/);
      expect(line({ kind: 'period', asked: ['2019'], stated: ['2021', '2022'] })).toMatch(
        /2021.*2022.*2019/,
      );
      expect(line({ kind: 'rank', stated: 'Vice Chairman' })).toContain('Vice Chairman');
      expect(line({ kind: 'place', asked: 'Riga' })).toContain('Riga');
      expect(line({ kind: 'unmentioned', name: 'Ana' })).toContain('Ana');
    }
  });

  it('group digits as the language does', () => {
    expect(en.sources.list(12_345)).toBe('12,345 articles to quote from');
    expect(vi.sources.list(12_345)).toBe('Có 12.345 bài viết để trích dẫn');
  });

  it('fit the labels of buttons, 80 characters', () => {
    for (const { chat } of languages) {
      const labels = parts(chat.buttons).flatMap(([path, part]) => said(path, part));
      expect(labels.filter((label) => label.length > 80)).toEqual([]);
    }
  });
});

describe('the names of commands and options', () => {
  it('stand in every language for every command and option there is', () => {
    for (const messages of languages as readonly Messages[]) {
      const named = commands.map(({ name, options }) => [
        name,
        messages.commands[name] !== undefined,
        options.filter((option) => messages.commands[name]?.options[option.name] === undefined),
      ]);
      expect(named).toEqual(commands.map(({ name }) => [name, true, []]));
    }
  });

  it('are in English what the commands themselves say', () => {
    const { commands: words }: Messages = en;
    for (const { name, description, options } of commands) {
      expect(words[name]).toMatchObject({ name, description });
      for (const option of options) {
        expect(words[name]?.options[option.name]).toEqual({
          name: option.name,
          description: option.description,
        });
      }
    }
  });

  it('are names that Discord takes, each once, in composed letters', () => {
    for (const messages of languages as readonly Messages[]) {
      const all = Object.values(messages.commands);
      for (const named of [all, ...all.map(({ options }) => Object.values(options))]) {
        const names = named.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { name, description } of named) {
          expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
          expect(name).toBe(name.toLowerCase());
          expect(name).toBe(name.normalize('NFC'));
          expect(description.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

it.each([
  ['vi', 'vi-VN'],
  ['vi-VN', 'vi-VN'],
  ['VI', 'vi-VN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['fr', 'en-US'],
  ['', 'en-US'],
  ['constructor', 'en-US'],
  ['vigo', 'en-US'],
])('a person whose locale is %j is spoken to in %s', (locale, expected) => {
  expect(messagesFor(locale).locale).toBe(expected);
});

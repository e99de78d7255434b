import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/commands.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary, fakePerson } from '../fakeLibrary.js';

const library = fakeLibrary({
  articles: [bridge, costs],
  people: [fakePerson('Ana Ruiz'), fakePerson('Pablo Ruiz')],
});

describe('every command', () => {
  it('has a name of its own that chat platforms accept', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z-]{0,31}$/.test(name))).toEqual([]);
  });

  it('describes itself and its options in 1 to 100 characters', () => {
    const texts = commands.flatMap(({ description, options }) => [
      description,
      ...options.map((option) => option.description),
    ]);
    expect(texts.filter((text) => text.length < 1 || text.length > 100)).toEqual([]);
  });

  it('has its required options before the others', () => {
    for (const { options } of commands) {
      const required = options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('says something in one line on no input and on hostile input', async () => {
    for (const command of commands) {
      for (const value of ['', 'constructor', '__proto__', '@everyone\n**x**\u00a0']) {
        const [option] = command.options;
        const input = option === undefined ? {} : { [option.name]: value };
        const { summary } = await command.run(fakeContext({ library }), input);
        expect(summary).toMatch(/^[^\n]+$/);
      }
    }
  });
});

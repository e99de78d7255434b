import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/fronts/discord/checkLimits.js';
import { renderPassages } from '../../../src/fronts/discord/renderPassages.js';
import { en } from '../../../src/reply/messages/en.js';
import { buttonsOf, quote } from './fakes.js';
import { readBlockQuote } from './unescapeText.js';

const call = { kind: 'card', id: 'abc' } as const;

describe('renderPassages', () => {
  it.each([
    ['nearest', 'not an answer', 'Not an answer · passage 1 of 1'],
    ['further', 'not the answer', 'Not the answer · passage 1 of 1'],
  ] as const)(
    'says of %s passages that they are no answer, above all and above each',
    (kind, line, label) => {
      const shown = renderPassages(kind, [quote('In 2022 exports rose.')], 0, call, en);
      checkMessage(shown);
      expect(shown.content).toContain(line);
      expect(shown.embeds[0]?.author?.name).toBe(label);
      expect(shown.embeds[0]?.description).toBe('> In 2022 exports rose.');
      expect(buttonsOf(shown).map(({ label: name }) => name)).toEqual(['In context']);
    },
  );

  it.each(['nearest', 'further'] as const)('pages through %s passages, each whole', (kind) => {
    const passages = Array.from({ length: 7 }, (_, at) =>
      quote(`${at} ${'word '.repeat(300)}`, { start: at }),
    );
    const seen: string[] = [];
    for (let page = 0, more = true; more; page += 1) {
      const shown = renderPassages(kind, passages, page, call, en);
      checkMessage(shown);
      seen.push(...shown.embeds.map(({ description = '' }) => readBlockQuote(description).text));
      more = buttonsOf(shown).some(({ id }) => id === `v2:${kind}:turn:${page + 1}:#abc`);
    }
    expect(seen).toEqual(passages.map(({ text }) => text));
  });

  it('attaches a passage that is too long', () => {
    const text = 'word '.repeat(2000);
    const shown = renderPassages('nearest', [quote(text)], 0, call, en);
    checkMessage(shown);
    expect(shown.files.map(({ name }) => name)).toEqual(['passage-1.txt']);
    expect(shown.files[0]?.text).toContain(text);
  });

  it('says so when there are none', () => {
    for (const kind of ['nearest', 'further'] as const) {
      const shown = renderPassages(kind, [], 0, call, en);
      checkMessage(shown);
      expect(shown.embeds).toEqual([]);
    }
  });
});

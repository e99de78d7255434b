import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../src/fronts/terminal/renderReply.js';
import { type ReplyQuote, reply } from '../../../src/reply/reply.js';

const quote: ReplyQuote = {
  text: 'It cost 40 million euros.',
  highlight: { start: 8, end: 24 },
  file: 'bridge.txt',
  start: 0,
  end: 25,
  passage: 'It cost 40 million euros.',
  headline: 'Bridge opens',
  date: '2024-05-03',
  alsoIn: [],
};
const plain = { colour: false, callPrefix: '/' };
const coloured = { colour: true, callPrefix: '/' };

function answer(parts: Partial<ReplyQuote>) {
  return reply({ tone: 'answer', summary: '40 million', quotes: [{ ...quote, ...parts }] });
}

describe('renderReply', () => {
  it('sets file, date and headline under the quote', () => {
    expect(renderReply(answer({}), plain)).toBe(
      [
        '40 million',
        '',
        '  │ It cost 40 million euros.',
        '  bridge.txt · 2024-05-03 · Bridge opens',
      ].join('\n'),
    );
  });

  it('says that no date is stated, and names the other files', () => {
    const shown = renderReply(
      answer({ date: undefined, headline: undefined, alsoIn: ['a.txt', 'b.txt'] }),
      plain,
    );
    expect(shown).toContain('bridge.txt · no date stated\n  also in a.txt, b.txt');
  });

  it('sets the highlight in bold only when colours are asked for', () => {
    expect(renderReply(answer({}), coloured)).toContain('It cost \x1b[1m40 million euros\x1b[22m.');
    expect(renderReply(answer({}), plain)).not.toContain('\x1b');
  });

  it('closes bold at a line’s end and keeps the bar plain', () => {
    const text = 'It cost 40\r\nmillion euros.';
    const shown = renderReply(answer({ text, highlight: { start: 8, end: 19 } }), coloured);
    expect(shown).toContain('  │ It cost \x1b[1m40\x1b[22m\n  │ \x1b[1mmillion\x1b[22m euros.');
  });

  it('lets no control character of an article, file or headline through', () => {
    const shown = renderReply(
      answer({ text: 'a\x1b[2Jb\x07', highlight: undefined, file: '\x1b]0;x', headline: '\x9b1m' }),
      plain,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    expect(shown).toContain('a\\x1b[2Jb\\x07');
  });

  it('shows the nearest passages under a heading that denies them', () => {
    const refusal = reply({ tone: 'refusal', summary: 'Not stated.', nearest: [quote, quote] });
    expect(renderReply(refusal, plain)).toMatch(
      /^Not stated\.\n\nThe nearest passages, which do not answer it:\n\n {2}│ It cost/,
    );
  });

  it('shows each choice as what can be typed next', () => {
    const choices = [{ label: 'Ana', command: 'who', options: { name: 'Ana Ruiz' } }];
    const which = reply({ tone: 'notice', summary: 'Which one?', choices });
    expect(renderReply(which, plain)).toBe('Which one?\n\n  /who Ana Ruiz');
    expect(renderReply(which, { ...plain, callPrefix: 'verbatim ' })).toContain(
      '  verbatim who Ana Ruiz',
    );
  });

  it('lines up facts', () => {
    const facts = [
      { label: 'Date', value: '2024' },
      { label: 'Headline', value: 'Bridge' },
    ];
    expect(renderReply(reply({ tone: 'notice', summary: 'Facts', facts }), plain)).toBe(
      'Facts\n\n  Date      2024\n  Headline  Bridge',
    );
  });

  it('gives back every quote word for word once bars and colours are taken away', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '│', '*', '\u00a0', 'é') });
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (words, start, length) => {
        const end = Math.min(words.length, start + length);
        const highlight = start < end ? { start, end } : undefined;
        const shown = renderReply(answer({ text: words, highlight }), coloured);
        const lines = shown.split('\n').slice(2, -1);
        const bare = lines.map((line) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that it takes away
          line.replace(/\x1b\[\d+m/g, '').slice('  │ '.length),
        );
        expect(bare.join('\n')).toBe(words);
      }),
    );
  });
});

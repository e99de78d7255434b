import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../src/engine/encoder/worker/splitWords.js';

/** The words with what they are in the original. */
function seen(text: string): [string, string][] {
  return splitWords(text).map((word) => [
    word.text,
    text.slice(word.starts[0], word.ends[word.ends.length - 1]),
  ]);
}

describe('splitWords', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'lower-cases, and parts at white space',
      'The  Port\r\n',
      [
        ['the', 'The'],
        ['port', 'Port'],
      ],
    ],
    [
      'makes each mark a word',
      'U.S.',
      [
        ['u', 'U'],
        ['.', '.'],
        ['s', 'S'],
        ['.', '.'],
      ],
    ],
    [
      'takes a sign of ASCII for a mark',
      'a$b',
      [
        ['a', 'a'],
        ['$', '$'],
        ['b', 'b'],
      ],
    ],
    ['but no other sign', 'a€b', [['a€b', 'a€b']]],
    ['strips accents', 'Nguyễn', [['nguyen', 'Nguyễn']]],
    ['keeps đ, which is a letter of its own', 'Đà', [['đa', 'Đà']]],
    [
      'gives a letter its marks',
      'cafe\u0301 x',
      [
        ['cafe', 'cafe\u0301'],
        ['x', 'x'],
      ],
    ],
    [
      'gives a punctuation mark its marks',
      '?\u0301 x',
      [
        ['?', '?\u0301'],
        ['x', 'x'],
      ],
    ],
    [
      'leaves out a mark without a letter',
      'a \u0301b',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      'parts at a non-breaking space',
      'NOK\u00a01',
      [
        ['nok', 'NOK'],
        ['1', '1'],
      ],
    ],
    ['reads on over a soft hyphen', 'Para\u00adguay', [['paraguay', 'Para\u00adguay']]],
    [
      'leaves a zero-width space at the end out',
      'a\u200b b',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    ['reads on over a vertical tab, as BERT does', 'a\u000bb', [['ab', 'a\u000bb']]],
    ['drops what stands for an unreadable byte', 'a\ufffdb', [['ab', 'a\ufffdb']]],
    ['drops half a surrogate pair', 'a\ud83db', [['ab', 'a\ud83db']]],
    ['drops marks of direction', '\u200fab\u202e', [['ab', 'ab']]],
    [
      'makes each ideograph a word',
      'x東京',
      [
        ['x', 'x'],
        ['東', '東'],
        ['京', '京'],
      ],
    ],
    ['takes hangul apart into its letters', '한', [['\u1112\u1161\u11ab', '한']]],
    [
      'keeps an emoji whole',
      'a 👍🏽.',
      [
        ['a', 'a'],
        ['👍🏽', '👍🏽'],
        ['.', '.'],
      ],
    ],
    ['gives a heart its selector', '❤\ufe0f', [['❤', '❤\ufe0f']]],
    ['lower-cases one letter to two', 'İx', [['ix', 'İx']]],
    [
      'knows no special tokens',
      '[SEP]',
      [
        ['[', '['],
        ['sep', 'SEP'],
        [']', ']'],
      ],
    ],
    ['finds nothing in nothing', ' \u200b\u0301', []],
  ])('%s: %j', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('says of each letter where it stands, though it was two or belonged to one', () => {
    // An accented letter of one code unit, one of two, and a syllable that is three letters.
    expect(splitWords('\u00e9e\u0301한')).toEqual([
      { text: 'ee\u1112\u1161\u11ab', starts: [0, 1, 3, 3, 3], ends: [1, 3, 4, 4, 4] },
    ]);
  });

  it('gives every letter a place in the text, in order, from which it can be read again', () => {
    const characters = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0x10ffff }),
          fc.constantFrom(
            ...[...'aÉ\u0301\u00ad .👍東한'].map((one) => one.codePointAt(0) ?? 0),
            0xd83d,
          ),
        ),
      )
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(characters, (text) => {
        let before = 0;
        for (const word of splitWords(text)) {
          const { length } = word.text;
          if (length === 0 || word.starts.length !== length || word.ends.length !== length)
            return false;
          for (const [unit, start] of word.starts.entries()) {
            const end = word.ends[unit] ?? 0;
            const again = splitWords(text.slice(start, end)).map((one) => one.text);
            const letter = word.text[unit] ?? '';
            if (start < before || end <= start || !again.join('').includes(letter)) return false;
            before = start;
          }
          before = word.ends.at(-1) ?? before;
        }
        return before <= text.length;
      }),
    );
  });
});

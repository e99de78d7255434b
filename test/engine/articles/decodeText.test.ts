import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/engine/articles/decodeText.js';

const decode = (bytes: Iterable<number>, declared?: string) =>
  decodeText(Uint8Array.from(bytes), declared);

/** Vietnamese as Windows-1258 writes it: the tone behind its vowel. */
function windows1258(text: string): Buffer {
  const apart = text
    .normalize('NFD')
    .replace(/[aeouAEOU][\u0302\u0306\u031b]/g, (letter) => letter.normalize('NFC'));
  // A dot below is sorted before the hat of its vowel.
  const sorted = text
    .normalize('NFD')
    .replace(/([a-z])\u0323([\u0302\u0306])/gi, '$1$2\u0323')
    .replace(/([aeou])([\u0302\u0306\u031b])/gi, (letter) => letter.normalize('NFC'));
  return iconv.encode(sorted.length > 0 ? sorted : apart, 'windows-1258');
}

describe('decodeText', () => {
  const english = 'The company’s “view” is that profits – at the café – rose by 4 percent.';

  it.each([
    ['UTF-8', Buffer.from(english), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${english}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${english}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without one', Buffer.from(english, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${english}`, 'utf16le').swap16(), 'utf-16be'],
    ['the same without a mark', Buffer.from(english, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', iconv.encode(english, 'windows-1252'), 'windows-1252'],
  ])('reads %s, marks of quotation and all', async (_, bytes, encoding) => {
    expect(await decode(bytes)).toEqual({ outcome: 'text', text: english, encoding });
  });

  it.each([
    ['a paragraph', 'Thủ tướng đã gặp các đại biểu tại Hà Nội vào ngày thứ Hai.'],
    [
      'names in an English text',
      'President Nguyễn Phú Trọng met delegates in Hà Nội on Monday. Trade rose by 20 percent.',
    ],
  ])('reads Windows-1258: %s, in composed letters', async (_, text) => {
    expect(await decode(windows1258(text))).toEqual({
      outcome: 'text',
      text,
      encoding: 'windows-1258',
    });
  });

  it.each([
    ['windows-1251', 'Мост открыли в понедельник. Он стоил сорок миллионов, сообщила мэрия.'],
    ['shift_jis', '橋は月曜日に開通した。費用は四千万ユーロだった。市長が発表した。'],
  ])('knows %s by its letters', async (encoding, text) => {
    expect(await decode(iconv.encode(text, encoding))).toEqual({ outcome: 'text', text, encoding });
  });

  it('believes what a page declares, unless its bytes are UTF-8 after all', async () => {
    expect(await decode([0xa3, 0xf3, 0x64, 0xbc], 'iso-8859-2')).toMatchObject({ text: 'Łódź' });
    expect(await decode(Buffer.from('Łódź'), 'iso-8859-2')).toMatchObject({ text: 'Łódź' });
    const unknown = await decode([0x43, 0x61, 0x66, 0xe9], 'x-nonsense');
    expect(unknown).toMatchObject({ text: 'Café' });
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8, 0xff, 0xfe], 'no text'],
    ['null characters here and there', [0x41, 0, 0x42, 0x43, 0x44, 0x45, 0x46], 'null characters'],
    ['nothing', [], 'empty'],
    ['blanks', [0x20, 0x0a, 0xc2, 0xa0], 'empty'],
    ['half a letter of UTF-16', [0xff, 0xfe, 0x41, 0, 0x00, 0xd8], 'no utf-16le'],
  ])('leaves out %s', async (_, bytes, why) => {
    expect(await decode(bytes)).toMatchObject({
      outcome: 'left-out',
      why: expect.stringContaining(why),
    });
  });

  it('gives UTF-8 back character for character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const text = `It says ${words.replaceAll('\u0000', '')}.`;
        expect(await decode(Buffer.from(text))).toMatchObject({ text });
      }),
    );
  });
});

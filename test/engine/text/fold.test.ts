import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.js';
import { anyText } from '../values/newsText.js';

describe('fold', () => {
  it.each([
    ['HONEY', 'honey', 'lower case'],
    ['Trần Quốc Bảo', 'tran quoc bao', 'Vietnamese marks'],
    ['Đắk Lắk', 'dak lak', 'a stroke letter, which Unicode does not take apart'],
    ['Łódź', 'lodz', 'Polish'],
    ['Ærø', 'aero', 'Danish'],
    ['Straße', 'strasse', 'a sharp s'],
    ['Œuvre', 'oeuvre', 'a ligature of two vowels'],
    ['þórr', 'thorr', 'thorn'],
    ['Iğdır', 'igdir', 'an i without a dot'],
    ['İzmir', 'izmir', 'a capital i with a dot'],
    ['e\u0301te\u0301', 'ete', 'marks that stand behind their letters'],
    ['ﬁnance', 'finance', 'a printed ligature'],
    ['ＵＳ', 'us', 'full-width letters'],
    ['Hanoi’s ‘fair’', "hanoi's 'fair'", 'curly single quotes'],
    ['“yes” „no“ «oui»', '"yes" "no" "oui"', 'double quotes of several lands'],
    ['it´s', "it's", 'an acute accent typed for an apostrophe'],
    ['it`s', "it's", 'a backtick, in plain letters'],
    ['Đà`s', "da's", 'a backtick beside marked letters'],
    ['‹oui› ‚ja‘ ‟yes”', "'oui' 'ja' \"yes\"", 'rarer quotes'],
    ['2022‑2025, 5–6 — then −3', '2022-2025, 5-6 - then -3', 'hyphens, dashes and minus'],
    ['a\u00a0b', 'a b', 'a non-breaking space'],
  ])('takes %j to %j: %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('makes composed and decomposed spellings of a name the same', () => {
    const name = 'Lê Thị Hoa';
    expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

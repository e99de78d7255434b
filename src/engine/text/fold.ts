/** Letters that Unicode does not take apart: stroke and ligature letters of Vietnamese, Polish, Danish and others. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/**
 * The form in which words are compared: lower case, compatibility-decomposed without marks (NFKD),
 * curly quotes and dashes made plain. Its length can differ from the text's, so offsets never count in it.
 */
export function fold(text: string): string {
  // Plain ASCII is nearly all text there is: the fast way is worth its line.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the class is ASCII as a whole, but for the backtick
  if (/^[\x00-\x5f\x61-\x7f]*$/.test(text)) return text.toLowerCase();
  return (
    text
      // Before the decomposition, which would make an acute accent of its own a space and a mark.
      .replace(/[\u2018-\u201b\u2039\u203a\u02bc\u00b4`]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
      .normalize('NFKD')
      // Some letters hold one: U+0149 is an apostrophe and an n.
      .replace(/[\u02bc`]/g, "'")
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[đðłøħıæœßþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
  );
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODELS_FOLDER } from '../../../../src/engine/encoder/programFiles.js';
import { loadTokenizer } from '../../../../src/engine/encoder/worker/loadTokenizer.js';

const parse = (name: string) => JSON.parse(readFileSync(`${MODELS_FOLDER}${name}`, 'utf8'));
const files = { tokenizer: parse('tokenizer.json'), config: parse('tokenizer_config.json') };
const tokenizer = loadTokenizer(files);
const UNKNOWN = 100;

/** What each piece is in the text. */
function slices(text: string): string[] {
  return tokenizer.split(text).map(({ start, end }) => text.slice(start, end));
}

describe('loadTokenizer', () => {
  it("takes the vocabulary's numbers for the tokens around a text", () => {
    expect([tokenizer.opening, tokenizer.closing]).toEqual([101, 102]);
  });

  it('says of each piece of a word where it stands', () => {
    expect(slices('Laksevåg plant')).toEqual(['La', 'ks', 'evå', 'g', 'plant']);
    expect(tokenizer.split('Laksevåg plant').map(({ opens }) => opens)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('says it in the original, past what was stripped', () => {
    expect(slices('La\u00adkseva\u030ag')).toEqual(['La', 'ks', 'eva\u030a', 'g']);
  });

  it('makes one unknown piece of a word with a letter that it does not know', () => {
    const [piece, ...others] = tokenizer.split('  ab\u{1F9FF}cd ');
    expect(others).toEqual([]);
    expect(piece).toEqual({ id: UNKNOWN, start: 2, end: 8, opens: true });
  });

  it('makes one unknown piece of a word of more than 100 letters, and none of 100', () => {
    expect(tokenizer.split('a'.repeat(101)).map(({ id, end }) => [id, end])).toEqual([
      [UNKNOWN, 101],
    ]);
    expect(tokenizer.split('a'.repeat(100)).every(({ id }) => id !== UNKNOWN)).toBe(true);
    // As many code points as are allowed, in twice as many code units: each is unknown in itself.
    expect(tokenizer.split('\u{1F9FF}'.repeat(100))).toHaveLength(1);
  });

  it('cuts nothing off and fills nothing up, whatever the file says', () => {
    expect(files.tokenizer.truncation.max_length).toBe(128);
    expect(tokenizer.split('port '.repeat(300))).toHaveLength(300);
    expect(tokenizer.split('port')).toHaveLength(1);
  });

  it('knows no special token in a text', () => {
    expect(tokenizer.split('[SEP][CLS][MASK][UNK]').map(({ id }) => id)).not.toContain(102);
    expect(slices('[SEP]')).toEqual(['[', 'SEP', ']']);
  });

  it('cuts a word alike the second time', () => {
    expect(tokenizer.split('Thượng Hải')).toEqual(tokenizer.split('Thượng Hải'));
    // A word is not taken for one that begins like it.
    const ids = ['ports', 'por', 'port'].flatMap((word) =>
      tokenizer.split(word).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(tokenizer.split('constructor __proto__ toString')).not.toEqual([]);
  });

  it('says which token the vocabulary lacks', () => {
    const vocab = { ...files.tokenizer.model.vocab };
    delete vocab['[SEP]'];
    const tokenizerFile = {
      ...files.tokenizer,
      added_tokens: [],
      model: { ...files.tokenizer.model, vocab },
    };
    expect(() => loadTokenizer({ ...files, tokenizer: tokenizerFile })).toThrow('[SEP]');
  });
});

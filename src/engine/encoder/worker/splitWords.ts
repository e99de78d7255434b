/** A word as the models' vocabulary writes it, with the way back to the text that it was read from. */
export interface Word {
  /** Lower case, without accents and invisible characters; never empty. */
  readonly text: string;
  /**
   * Where the letter that each UTF-16 code unit of `text` was made from starts and ends in the original:
   *
   *     original   C  a  f  e  ◌́          C  a  ­  f  é        (◌́ combining, ­ soft hyphen)
   *     text       c  a  f  e              c  a     f  e
   *     starts     0  1  2  3              0  1     3  4
   *     ends       1  2  3  5              1  2     4  5
   *
   * In UTF-16 code units, `ends` exclusive. A letter's own marks belong to it, so that no quote parts them.
   */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Cc but for tab, line feed and carriage return; Cf, Co, Cs; and the replacement character. */
const DROPPED = /[^\P{C}\t\n\r\p{Cn}]|\uFFFD/u;
const WHITE = /\p{White_Space}/u;
const MARK = /\p{Mn}/u;
/** Unicode's punctuation, and everything in ASCII that is neither letter, digit, space nor control. */
const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u;
/** The blocks that BERT takes for ideographs, each a word of its own. */
const IDEOGRAPH =
  /[\u{4E00}-\u{9FFF}\u{3400}-\u{4DBF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/u;
const PLAIN = /[0-9A-Za-z]/;

/**
 * The words of a text, in order, as BERT's uncased normalizer and pre-tokenizer split them
 * (huggingface/tokenizers, `normalizers/bert.rs` and `pre_tokenizers/bert.rs`): at white space, and each
 * punctuation mark and ideograph by itself. Written here because no tokenizer for JavaScript says where
 * its words stand. Unlike theirs it knows no special tokens, so that an article holding "[SEP]" can't
 * end a passage.
 */
export function splitWords(text: string): readonly Word[] {
  const words: OpenWord[] = [];
  let open: OpenWord | undefined;
  let at = 0;

  function append(letter: string, start: number, end: number): void {
    if (open === undefined) {
      open = { text: '', starts: [], ends: [] };
      words.push(open);
    }
    open.text += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      open.starts.push(start);
      open.ends.push(end);
    }
  }

  // By code points; half a surrogate pair comes alone, and is dropped.
  for (const character of text) {
    const start = at;
    at += character.length;
    if (PLAIN.test(character)) {
      append(character.toLowerCase(), start, at);
    } else if (DROPPED.test(character)) {
      // Its neighbours are one word: soft hyphens and zero-width spaces stand inside words.
    } else if (WHITE.test(character)) {
      open = undefined;
    } else {
      if (IDEOGRAPH.test(character)) open = undefined;
      for (const part of character.normalize('NFD')) {
        if (MARK.test(part)) {
          lengthen(words.at(-1), start, at);
        } else if (PUNCTUATION.test(part)) {
          open = undefined;
          append(part, start, at);
          open = undefined;
        } else {
          append(part.toLowerCase(), start, at);
        }
      }
      if (IDEOGRAPH.test(character)) open = undefined;
    }
  }
  return words;
}

interface OpenWord {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/** Gives a mark to the letter right before it, if there is one. */
function lengthen(word: OpenWord | undefined, start: number, end: number): void {
  if (word === undefined || word.ends.at(-1) !== start) return;
  for (let unit = word.ends.length - 1; word.ends[unit] === start; unit--) word.ends[unit] = end;
}

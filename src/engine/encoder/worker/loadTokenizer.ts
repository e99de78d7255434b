import { Tokenizer } from '@huggingface/tokenizers';
import { splitWords, type Word } from './splitWords.js';

/** One of the pieces that the models read a word in. */
export interface WordPiece {
  /** Its number in the models' vocabulary. */
  readonly id: number;
  /** In UTF-16 code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether a word begins with it. */
  readonly opens: boolean;
}

export interface WordPieceTokenizer {
  /** The tokens that open a row and close each of its segments. */
  readonly opening: number;
  readonly closing: number;
  split(text: string): readonly WordPiece[];
}

/** The files of a tokenizer, as Hugging Face's libraries write them. */
export interface TokenizerFiles {
  /** `tokenizer.json`, parsed. What it says of truncation and padding is passed over. */
  readonly tokenizer: object;
  /** `tokenizer_config.json`, parsed. */
  readonly config: object;
}

/** What is used of the library's class, whose own types can't be found by Node's rules for modules. */
interface LibraryTokenizer {
  token_to_id(token: string): number | undefined;
  encode(
    text: string,
    options: { readonly add_special_tokens: boolean },
  ): { readonly ids: readonly number[]; readonly tokens: readonly string[] };
}

/** Words of more code points than this are one unknown piece (`max_input_chars_per_word`). */
const LONGEST_WORD = 100;
/** How many words' pieces are kept at hand; then one begins anew. */
const MOST_KEPT = 20_000;

/**
 * A tokenizer that says where its pieces stand in the text. Word pieces are cut word by word, so it is
 * the words alone that need a way back to the text; see `splitWords`. Throws when the files lack the
 * tokens that the models need.
 */
export function loadTokenizer({ tokenizer, config }: TokenizerFiles): WordPieceTokenizer {
  const pieces: LibraryTokenizer = new Tokenizer(
    { ...tokenizer, truncation: null, padding: null },
    config,
  );
  const idOf = (token: string) => {
    const id = pieces.token_to_id(token);
    if (id === undefined) throw new Error(`the vocabulary lacks ${token}`);
    return id;
  };
  const unknown = idOf('[UNK]');
  const kept = new Map<string, readonly CutPiece[]>();

  function cut(word: string): readonly CutPiece[] {
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) {
      return [{ id: unknown, length: word.length }];
    }
    const known = kept.get(word);
    if (known !== undefined) return known;
    const { ids, tokens } = pieces.encode(word, { add_special_tokens: false });
    const found = ids.map((id, place) => ({
      id,
      length: (tokens[place] ?? '').replace(place > 0 ? /^##/ : '', '').length,
    }));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  }

  return {
    opening: idOf('[CLS]'),
    closing: idOf('[SEP]'),
    split: (text) => splitWords(text).flatMap((word) => placed(word, cut(word.text))),
  };
}

interface CutPiece {
  readonly id: number;
  /** In UTF-16 code units of the word. */
  readonly length: number;
}

/** Pieces with their places; each has the whole word's where they don't add up to it, as [UNK] doesn't. */
function placed({ text, starts, ends }: Word, pieces: readonly CutPiece[]): WordPiece[] {
  const exact = pieces.reduce((sum, { length }) => sum + length, 0) === text.length;
  let from = 0;
  return pieces.map(({ id, length }, place) => {
    const to = exact ? from + length : text.length;
    const start = starts[exact ? from : 0] ?? 0;
    const end = ends[to - 1] ?? start;
    from = to;
    return { id, start, end, opens: place === 0 };
  });
}

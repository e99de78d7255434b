import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/engine/text/span.js';
import { UsageError } from '../usageError.js';

/** A word of a tagged sentence and where it stands in the sentence's text. */
export interface TaggedWord extends Span {
  /** `O`, or `B-` or `I-` and one of PER, ORG, LOC and MISC. */
  readonly tag: string;
}

export interface TaggedSentence {
  readonly text: string;
  readonly words: readonly TaggedWord[];
}

/** Signs and endings that are written to the word before them. */
const CLOSING = /^(?:[.,;:!?%)\]’”]|'s|’s|'t|n't|'re|'ve|'ll|'m|'d)/;
/** Signs that are written to the word behind them. */
const OPENING = /[([“$#@]$/;

/**
 * The sentences of a set in its own order; those without a small word, such as headlines in capitals,
 * tell nothing of names and are left out.
 * @throws UsageError when the folder does not have the set.
 */
export async function readTaggedSentences(folder: string, set: string): Promise<TaggedSentence[]> {
  const file = join(folder, `${set}.jsonl.gz`);
  const packed = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`--data takes the folder of the tagged sets; ${file} cannot be read`, {
      cause,
    });
  });
  return gunzipSync(packed)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { tokens: string[]; tags: string[] }) // the sets' own form
    .map(({ tokens, tags }) => joinTokens(tokens, tags))
    .filter(({ text }) => /\p{Ll}{2}/u.test(text));
}

/** Writes the tokens as a text again, as an article has them: `( Reuters ) .` is `(Reuters).` */
export function joinTokens(tokens: readonly string[], tags: readonly string[]): TaggedSentence {
  let text = '';
  const words: TaggedWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before !== undefined && !CLOSING.test(token) && !OPENING.test(before)) text += ' ';
    const start = text.length;
    text += token;
    words.push({ start, end: text.length, tag: tags[at] ?? 'O' });
  }
  return { text, words };
}

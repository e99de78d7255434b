import { join } from 'node:path';
import { readTextFile } from '../../src/scoring/readTextFile.js';

/** The parts of speech of WordNet's files; adjectives of both kinds are `adj`. */
export const WORD_CLASSES = ['noun', 'verb', 'adj', 'adv'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** One meaning and the words for it. */
export interface Synset {
  /** Word class and offset: the offset alone is unique within a file only. */
  readonly id: string;
  /** As written: capitals for names, spaces for `_`, without the adjective's position mark. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A typed link between two synsets, or between two words of theirs. */
export interface Pointer {
  /** As in the files: `@` broader, `~` narrower, `!` opposite, `+` derived, `&` similar, … */
  readonly symbol: string;
  readonly target: string;
  /** The word of this synset that the link starts from, from 0; `undefined` when it holds for all. */
  readonly from: number | undefined;
  /** The word of the target that it leads to, from 0; `undefined` when it holds for all. */
  readonly to: number | undefined;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** How often a lower-case word stood for a synset in the texts that WordNet's makers tagged, and the sense's rank from 1. */
  sense(word: string, synset: string): { readonly tagged: number; readonly rank: number };
  /** The notice that WordNet's licence wants on every copy and modification. */
  readonly notice: string;
}

const CLASS_OF: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};
/** The digit behind `%` in a sense key. */
const CLASS_OF_KEY: readonly (WordClass | undefined)[] = [
  undefined,
  'noun',
  'verb',
  'adj',
  'adv',
  'adj',
];

/**
 * Reads WordNet's database files (`data.*` and `index.sense`; format: wndb(5WN), senseidx(5WN)).
 * @throws QuestionFileError when one of them can't be read.
 */
export async function readWordNet(folder: string): Promise<WordNet> {
  const texts = await Promise.all(
    WORD_CLASSES.map((name) => readTextFile(join(folder, `data.${name}`))),
  );
  return parseWordNet(
    Object.fromEntries(WORD_CLASSES.map((name, at) => [name, texts[at] ?? ''])) as Record<
      WordClass,
      string
    >, // every class has its entry
    await readTextFile(join(folder, 'index.sense')),
  );
}

/** The same out of the files' texts. */
export function parseWordNet(files: Readonly<Record<WordClass, string>>, senses: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const name of WORD_CLASSES) {
    for (const line of files[name].split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = parseSynset(name, line);
      synsets.set(synset.id, synset);
    }
  }
  const known = parseSenses(senses);
  return {
    synsets,
    sense: (word, synset) => known.get(`${word} ${synset}`) ?? { tagged: 0, rank: 9 },
    notice: parseNotice(files.noun),
  };
}

/** `offset file type count(hex) (word id)… count (symbol offset class sourceTarget)… | gloss` */
function parseSynset(name: WordClass, line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, at): Pointer => {
    const [symbol = '', offset = '', type = '', ends = '0000'] = fields.slice(
      first + 1 + 4 * at,
      first + 5 + 4 * at,
    );
    return {
      symbol,
      target: `${CLASS_OF[type] ?? name}:${offset}`,
      from: wordNumber(ends.slice(0, 2)),
      to: wordNumber(ends.slice(2)),
    };
  });
  return { id: `${name}:${fields[0] ?? ''}`, words, pointers };
}

function wordNumber(hex: string): number | undefined {
  const number = Number.parseInt(hex, 16);
  return number === 0 ? undefined : number - 1;
}

/** `lemma%class:… offset rank tagged` */
function parseSenses(text: string): ReadonlyMap<string, { tagged: number; rank: number }> {
  const senses = new Map<string, { tagged: number; rank: number }>();
  for (const line of text.split('\n')) {
    const [key = '', offset = '', rank = '9', tagged = '0'] = line.trim().split(' ');
    const at = key.indexOf('%');
    const name = CLASS_OF_KEY[Number(key.charAt(at + 1))];
    if (at < 0 || name === undefined) continue;
    const word = key.slice(0, at).replaceAll('_', ' ');
    senses.set(`${word} ${name}:${offset}`, { tagged: Number(tagged), rank: Number(rank) });
  }
  return senses;
}

/** The numbered lines before the first synset. */
function parseNotice(text: string): string {
  const lines = text.slice(0, text.search(/^\d{8} /m)).split('\n');
  return lines
    .map((line) => line.replace(/^ *\d+ ?/, '').trimEnd())
    .join('\n')
    .trim();
}

import { countCasing } from '../../src/engine/text/casing.js';
import {
  type Stretch,
  stretchesOf,
  type TokenType,
  typeOf,
  visitAround,
  visitToken,
} from '../../src/engine/values/nameFeatures.js';
import { type NameToken, nameTokens } from '../../src/engine/values/nameTokens.js';
import { Word } from '../../src/engine/values/nameWords.js';
import type { TaggedSentence, TaggedWord } from './readTaggedSentences.js';

/** What a token is to the tagger, as src/engine/values/personTagger.ts has it. */
export const LABELS = ['O', 'PB', 'PI', 'ORG', 'LOC', 'MISC'] as const;
export const NONE = LABELS.indexOf('O');
export const FIRST = LABELS.indexOf('PB');
export const FURTHER = LABELS.indexOf('PI');

/** The labels as any word may be looked up in them. */
const NAMES: readonly string[] = LABELS;

/** A stretch of capitals with what it is learnt from; each list has an entry a token. */
export interface LabelledStretch {
  /** The numbers of the features, but for the word's own. */
  readonly features: readonly Int32Array[];
  /** The number of the feature that is the word itself, if it has one: left out now and then in learning. */
  readonly words: readonly Int32Array[];
  /** Indices of `LABELS`. */
  readonly labels: readonly number[];
  /** How much the stretch counts in learning. */
  readonly weight: number;
}

/** How many sentences are one collection, whose casing is counted together. */
const COLLECTION = 1000;

/** The stretches of the sentences; `numberOf` gives a feature's number, `undefined` when it is none. */
export function labelledStretches(
  sentences: readonly TaggedSentence[],
  weight: number,
  numberOf: (feature: string) => number | undefined,
): LabelledStretch[] {
  const stretches: LabelledStretch[] = [];
  for (let first = 0; first < sentences.length; first += COLLECTION) {
    const collection = sentences.slice(first, first + COLLECTION);
    const casing = countCasing(
      collection.map(({ text }) => ({ start: 0, end: text.length, article: { text } })),
    );
    for (const { text, words } of collection) {
      const tokens = nameTokens(text, { start: 0, end: text.length }, casing);
      const types = tokens.map((token) => typeOf(text, token, casing));
      const tags = tagsOf(tokens, words);
      for (const stretch of stretchesOf(tokens)) {
        const numbers = numbersOf(tokens, types, stretch, numberOf);
        stretches.push({ ...numbers, labels: labelsOf(tags, stretch), weight });
      }
    }
  }
  return stretches;
}

/** The tag of the set's word that each token stands in. */
function tagsOf(tokens: readonly NameToken[], words: readonly TaggedWord[]): string[] {
  let next = 0;
  const tags = tokens.map(({ start, end }) => {
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const word = words[next];
    return word !== undefined && word.start < end ? word.tag : 'O';
  });
  // A title before a name is none of it, though some sets have it so: "President Obama", "Dr. No".
  for (const [at, { word }] of tokens.entries()) {
    const title = (word & (Word.title | Word.honorific)) !== 0 && (word & Word.given) === 0;
    if (!title || tags[at] !== 'B-PER' || tags[at + 1] !== 'I-PER') continue;
    tags[at] = 'O';
    tags[at + 1] = 'B-PER';
  }
  return tags;
}

function labelsOf(tags: readonly string[], { from, to }: Stretch): number[] {
  return tags.slice(from, to).map((tag, at, own) => {
    if (tag === 'O') return NONE;
    if (!tag.endsWith('PER')) return NAMES.indexOf(tag.slice(2));
    const opens = tag.startsWith('B') || !own[at - 1]?.endsWith('PER');
    return opens ? FIRST : FURTHER;
  });
}

function numbersOf(
  tokens: readonly NameToken[],
  types: readonly TokenType[],
  stretch: Stretch,
  numberOf: (feature: string) => number | undefined,
): Pick<LabelledStretch, 'features' | 'words'> {
  const typeAt = (at: number) => types[at];
  const add = (list: number[], place: string, feature: string) => {
    const number = numberOf(`${place}:${feature}`);
    if (number !== undefined) list.push(number);
  };
  const around: number[] = [];
  visitAround(tokens, typeAt, stretch, (place, { near }) => {
    for (const feature of near) add(around, place, feature);
  });
  const features: Int32Array[] = [];
  const words: Int32Array[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const others = [...around];
    const own: number[] = [];
    visitToken(tokens, typeAt, stretch, at, (place, type) => {
      for (const feature of place === '0' ? type.own : type.near)
        add(place === '0' && feature.startsWith('w') ? own : others, place, feature);
    });
    features.push(Int32Array.from(others));
    words.push(Int32Array.from(own));
  }
  return { features, words };
}

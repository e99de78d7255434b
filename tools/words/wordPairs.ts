import { isStopWord, termOf } from '../../src/engine/text/termOf.js';
import type { Synset, WordNet } from './wordNet.js';

/**
 * The ways in which WordNet links two words, as far as they paid when they were measured. (Parts and wholes,
 * entailment, siblings and what is broader by two steps stood in the sentence sought hardly more often than chance.)
 */
export const LINKS = [
  'synonym',
  'derived',
  'kin',
  'similar',
  'also',
  'verbGroup',
  'pertainym',
  'attribute',
  'cause',
  'broader',
  'narrower',
  'opposite',
] as const;
export type Link = (typeof LINKS)[number];

/** That one term stands in a link to another, and how much of the use of both the link is about. */
export interface WordPair {
  readonly term: string;
  readonly other: string;
  readonly link: Link;
  /** Estimated share of the uses of `term` that are in a sense with this link, 0–1. */
  readonly share: number;
  /** The same for `other`. */
  readonly otherShare: number;
}

const LINK_OF: Readonly<Record<string, Link>> = {
  '+': 'derived',
  '<': 'derived',
  '&': 'similar',
  '^': 'also',
  $: 'verbGroup',
  '\\': 'pertainym',
  '=': 'attribute',
  '>': 'cause',
  '@': 'broader',
  '~': 'narrower',
  '!': 'opposite',
};

/** A plain word, no name, number or phrase, that is indexed at all. */
export function isPlainWord(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !isStopWord(word);
}

/**
 * Every linked pair of terms, in both directions where the link has two, for plain words only. A term
 * stands for all words of its stem; a pair of one stem is none. Opposites are given as such and
 * appear under no other link.
 */
export function findWordPairs(wordNet: WordNet): readonly WordPair[] {
  const uses = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const synset of wordNet.synsets.values()) {
    for (const word of synset.words) {
      const weight = senseWeight(wordNet, word, synset.id);
      weights.set(`${word} ${synset.id}`, weight);
      const term = termOf(word.toLowerCase());
      uses.set(term, (uses.get(term) ?? 0) + weight);
    }
  }
  const pairs = new Map<string, { -readonly [K in keyof WordPair]: WordPair[K] }>();
  const add = (from: Synset, word: string, to: Synset, other: string, link: Link) => {
    if (!isPlainWord(word) || !isPlainWord(other)) return;
    const [term, otherTerm] = [termOf(word), termOf(other)];
    // Number words have figures for terms.
    if (term === otherTerm || !isPlainWord(term) || !isPlainWord(otherTerm)) return;
    const key = `${term} ${otherTerm} ${link}`;
    const pair = pairs.get(key) ?? { term, other: otherTerm, link, share: 0, otherShare: 0 };
    pairs.set(key, pair);
    const part = (synset: Synset, used: string, whole: string) =>
      (weights.get(`${used} ${synset.id}`) ?? 0) / (uses.get(whole) ?? 1);
    // Several senses and several words of a stem add up.
    pair.share = Math.min(1, pair.share + part(from, word, term));
    pair.otherShare = Math.min(1, pair.otherShare + part(to, other, otherTerm));
  };
  for (const synset of wordNet.synsets.values()) addLinks(wordNet, synset, add);
  const opposites = new Set(
    [...pairs.values()]
      .filter(({ link }) => link === 'opposite')
      .map(({ term, other }) => `${term} ${other}`),
  );
  return [...pairs.values()].filter(
    ({ term, other, link }) => link === 'opposite' || !opposites.has(`${term} ${other}`),
  );
}

type Add = (from: Synset, word: string, to: Synset, other: string, link: Link) => void;

function addLinks(wordNet: WordNet, synset: Synset, add: Add): void {
  for (const word of synset.words) {
    for (const other of synset.words)
      if (other !== word) add(synset, word, synset, other, 'synonym');
  }
  for (const pointer of synset.pointers) {
    const target = wordNet.synsets.get(pointer.target);
    const link = LINK_OF[pointer.symbol];
    if (target === undefined || link === undefined) continue;
    const linked = chosen(target, pointer.to);
    for (const word of chosen(synset, pointer.from))
      for (const other of linked) add(synset, word, target, other, link);
    if (link !== 'derived' || pointer.from === undefined) continue;
    // "begin" and "commencement": a word, and what is derived from another word for the same meaning.
    const source = synset.words[pointer.from];
    for (const word of synset.words) {
      if (word === source) continue;
      for (const other of linked) {
        add(synset, word, target, other, 'kin');
        add(target, other, synset, word, 'kin');
      }
    }
  }
}

function chosen(synset: Synset, place: number | undefined): readonly string[] {
  if (place === undefined) return synset.words;
  const word = synset.words[place];
  return word === undefined ? [] : [word];
}

/**
 * How much a word is used in a sense: the tagged count, and a little for senses that were never
 * tagged, less for those that WordNet ranks lower.
 */
function senseWeight(wordNet: WordNet, word: string, synset: string): number {
  const { tagged, rank } = wordNet.sense(word.toLowerCase(), synset);
  return tagged + 0.5 / rank;
}

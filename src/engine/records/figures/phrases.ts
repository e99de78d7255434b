import { APPROXIMATORS } from '../../../knowledge/figureWords.js';
import type { Item } from './sentenceItems.js';

/** A noun phrase as a stretch of items, `to` exclusive, without an article or a preposition before it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'SYM']);

/** The phrase that ends right before an index; `undefined` when none does. */
export function phraseBefore(items: readonly Item[], end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && isInside(items, from - 1, end)) from--;
  return trim(items, from, end);
}

/** The phrase that begins at an index, past an article or "its". */
export function phraseAt(items: readonly Item[], start: number): Phrase | undefined {
  let from = start;
  while (isOpening(items[from])) from++;
  let to = from;
  while (to < items.length && isInside(items, to, items.length)) to++;
  return trim(items, from, to);
}

function isInside(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'quantity') return false;
  // "step-up eurobond": whatever stands behind a hyphen belongs to the word before it.
  const hyphen = items[at - 1];
  if (
    at > 1 &&
    hyphen?.word === '-' &&
    hyphen.end === item.start &&
    items[at - 2]?.end === hyphen.start
  )
    return true;
  const next = at + 1 < end ? items[at + 1] : undefined;
  const glued = next !== undefined && next.start === item.end;
  if (item.kind === 'time')
    return (
      next?.kind === 'word' && (NOUNS.has(next.tag) || next.word === "'s" || next.tag === 'ADJ')
    );
  if (item.kind === 'mark')
    return (
      /^(?:[-\u2010-\u2015&/<>+]|['’])$/.test(item.word) &&
      (glued || /[&<>\u2010-\u2015]/.test(item.word))
    );
  if (item.word === "'s" || item.word === "'") return true;
  if (/^(?:vs|versus|pct|worth|prior|such|other|same)$/.test(item.word)) return false;
  if (item.name && !/^(?:PRON|DET|ADP|CCONJ|SCONJ)$/.test(item.tag)) return true;
  // A plural that the tagger takes for a verb: "small private enterprises".
  if (item.tag === 'VERB' && /s$/.test(item.word) && at > 0 && items[at - 1]?.tag === 'ADJ')
    return true;
  if (item.tag === 'VERB')
    return (
      /(?:ed|ing|made|built|grown|owned)$/.test(item.word) &&
      next?.kind === 'word' &&
      NOUNS.has(next.tag)
    );
  return INSIDE.has(item.tag) && item.word !== 'to' && item.word !== 'not';
}

/** Whether an article, a possessive or a word like "about" stands here. */
export function isOpening(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    (item.tag === 'DET' ||
      /^(?:its|their|his|her|our|my|your|some|other|more|additional|further)$/.test(item.word) ||
      (item.tag === 'ADV' && APPROXIMATORS.has(item.word)))
  );
}

function trim(items: readonly Item[], from: number, to: number): Phrase | undefined {
  let [first, last] = [from, to];
  while (
    first < last &&
    /^(?:mark|time)$/.test(items[first]?.kind ?? '') &&
    items[first]?.word !== '<'
  )
    first++;
  while (first < last && items[first]?.tag === 'PART') first++;
  while (last > first && (items[last - 1]?.kind !== 'word' || items[last - 1]?.tag === 'PART'))
    last--;
  const hasNoun = items
    .slice(first, last)
    .some(({ tag, name, word }) => NOUNS.has(tag) || name || (tag === 'VERB' && /s$/.test(word)));
  return hasNoun ? { from: first, to: last } : undefined;
}

/**
 * From a phrase up to the one that it only adds to: "exports to Mexico through the port" → "exports".
 * Steps over the prepositions and participles between them.
 */
export function climb(items: readonly Item[], phrase: Phrase): Phrase {
  let current = phrase;
  for (;;) {
    let at = current.from - 1;
    while (at >= 0 && (isOpening(items[at]) || items[at]?.kind === 'time')) at--;
    // "furniture, bamboo and rattan" is no addition, but a list's end.
    // "to state firms": the tagger takes it for "to state".
    if (items[at]?.tag === 'VERB' && items[at - 1]?.word === 'to') at--;
    else if (items[at]?.tag !== 'ADP' || items[at]?.kind !== 'word') return current;
    while (
      at >= 0 &&
      items[at]?.kind === 'word' &&
      /^(?:ADP|VERB|SCONJ|ADV|AUX|PART)$/.test(items[at]?.tag ?? '') &&
      !/^(?:'s|that|which|who)$/.test(items[at]?.word ?? '')
    )
      at--;
    if (items[at]?.kind === 'time') at--;
    const above = phraseBefore(items, at + 1);
    if (above === undefined) return current;
    current = above;
  }
}

/** The index of the word that governs a figure: to its left, past "more than", "a record" and the like; -1 at the sentence's start. */
export function governorOf(items: readonly Item[], at: number): number {
  let left = at - 1;
  for (; left >= 0; left--) {
    const item = items[left];
    if (item?.kind !== 'word' || !APPROXIMATORS.has(item.word)) break;
    // "to" and "up" govern, but for "up to" and "close to".
    if (item.word === 'to' && !/^(?:up|close)$/.test(items[left - 1]?.word ?? '')) break;
    if (item.word === 'up' && items[left + 1]?.word !== 'to') break;
    if (item.word === 'than' && !/^(?:more|less|fewer)$/.test(items[left - 1]?.word ?? '')) break;
    if (
      item.word === 'as' &&
      !/^(?:much|many)$/.test(items[left + 1]?.word ?? '') &&
      !/^(?:much|many)$/.test(items[left - 1]?.word ?? '')
    )
      break;
  }
  return left;
}

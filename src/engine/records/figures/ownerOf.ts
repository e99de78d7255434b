import { HOLDER_NOUNS } from '../../../knowledge/figureWords.js';
import type { Span } from '../../text/span.js';
import type { Measured } from './measureOf.js';
import { isOpening, type Phrase, phraseAt } from './phrases.js';
import type { Item } from './sentenceItems.js';

/** Whose a figure is and what it measures, parted: "*Hungary*'s *budget deficit*". */
export interface Owned {
  readonly measure: Span;
  readonly whose: Span | undefined;
}

/**
 * Reads from the words of a measure, and from who acts, whose the figure is. Things `counted` belong to
 * who acts first: the Caesars World shares that an investor holds are the investor's.
 */
export function ownerOf(
  items: readonly Item[],
  { phrase, actor }: Measured,
  counted: boolean,
): Owned {
  const possessive = lastPossessive(items, phrase);
  if (possessive !== undefined) {
    const owner = { from: phrase.from, to: possessive };
    const measure = { from: possessive + 1, to: phrase.to };
    return isTime(items, owner)
      ? { measure: spanOf(items, measure), whose: holderIn(items, actor) }
      : { measure: spanOf(items, measure), whose: spanOf(items, owner) };
  }
  const measure = spanOf(items, phrase);
  const own = /^(?:its|their|his|her|our)$/.test(items[phrase.from - 1]?.word ?? '');
  if (own) return { measure, whose: holderIn(items, actor) ?? firstHolder(items, phrase.from) };
  const holder = counted ? holderIn(items, actor) : undefined;
  return {
    measure,
    whose:
      holder ?? behindOf(items, phrase) ?? leadingName(items, phrase) ?? holderIn(items, actor),
  };
}

/** The text that a phrase covers. */
export function spanOf(items: readonly Item[], { from, to }: Phrase): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

function lastPossessive(items: readonly Item[], { from, to }: Phrase): number | undefined {
  for (let at = to - 2; at > from; at--) if (/^['’]s?$/.test(items[at]?.word ?? '')) return at;
  return undefined;
}

function isTime(items: readonly Item[], { from, to }: Phrase): boolean {
  return items
    .slice(from, to)
    .some(
      ({ kind, word }) => kind === 'time' || /^(?:year|month|week|today|yesterday)$/.test(word),
    );
}

/** "market of *Vietnam*", "end of the year" being none. */
function behindOf(items: readonly Item[], { to }: Phrase): Span | undefined {
  if (items[to]?.word !== 'of') return undefined;
  const owner = phraseAt(items, to + 1);
  if (owner === undefined || owner.from > to + 3) return undefined;
  return hasName(items, owner) ? spanOf(items, owner) : undefined;
}

/** "*U.S.* oil demand", "*Bahia* sales": a name at the head of a phrase whose last word is none. */
function leadingName(items: readonly Item[], phrase: Phrase): Span | undefined {
  let from = phrase.from;
  while (
    from < phrase.to &&
    /^(?:total|annual|main|overall|net|gross)$/.test(items[from]?.word ?? '')
  )
    from++;
  let to = from;
  while (to < phrase.to && (items[to]?.name === true || items[to]?.kind === 'mark')) to++;
  if (to === from || to === phrase.to) return undefined;
  return spanOf(items, { from, to });
}

/** Who acts, if it has a name or is a company, a bank or the like. */
function holderIn(items: readonly Item[], actor: Phrase | undefined): Span | undefined {
  if (actor === undefined) return undefined;
  const { from, to } = actor;
  const holds =
    hasName(items, actor) || items.slice(from, to).some(({ word }) => HOLDER_NOUNS.has(word));
  return holds ? spanOf(items, actor) : undefined;
}

/** The first name of the sentence before an index: whom "its" most often means. */
export function firstHolder(items: readonly Item[], before: number): Span | undefined {
  for (let at = 0; at < before; at++) {
    if (items[at]?.tag !== 'PROPN') continue;
    const phrase = phraseAt(items, at);
    if (phrase !== undefined && phrase.to <= before) return spanOf(items, phrase);
  }
  return undefined;
}

function hasName(items: readonly Item[], { from, to }: Phrase): boolean {
  return items.slice(from, to).some((item) => item.name && !isOpening(item));
}

import type { Stated } from './figure.js';
import { spanOf } from './ownerOf.js';
import type { Item } from './sentenceItems.js';

/** Who holds a rank: the last name before a verb before it. */
export function rankHolder(items: readonly Item[], before: number): Stated | undefined {
  const verb = items.findLastIndex(({ tag, end }) => /^(?:VERB|AUX)$/.test(tag) && end <= before);
  const comma = items.findLastIndex(
    ({ word, end }, at) => at < verb && word === ',' && end <= before,
  );
  for (let at = Math.max(0, comma); at < verb; at++) {
    if (items[at]?.tag !== 'PROPN') continue;
    const end = items.findIndex((item, next) => next > at && item.tag !== 'PROPN');
    return { ...spanOf(items, { from: at, to: end }), lent: false };
  }
  return undefined;
}

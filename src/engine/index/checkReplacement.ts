import type { Passage } from '../articles/passage.js';
import { passageId } from './passageId.js';

/**
 * Refuses what `PassageIndex.replace` can't do, before anything is changed.
 * @param holds whether the index holds the passage of an id
 * @throws Error when one of `gone` is not there, or one of `come` already is
 */
export function checkReplacement(
  holds: (id: string) => boolean,
  gone: readonly Passage[],
  come: readonly Passage[],
): void {
  const going = new Set<string>();
  for (const id of gone.map(passageId)) {
    if (going.has(id) || !holds(id))
      throw new Error(`The index holds no passage ${id} to take out.`);
    going.add(id);
  }
  const coming = new Set<string>();
  for (const id of come.map(passageId)) {
    if (coming.has(id) || (holds(id) && !going.has(id))) {
      throw new Error(`The index already holds passage ${id}; take it out before putting it in.`);
    }
    coming.add(id);
  }
}

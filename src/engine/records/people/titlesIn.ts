import { RANK_MODIFIERS } from '../../../knowledge/titles.js';
import type { Span } from '../../text/span.js';
import { tokenize } from '../../text/token.js';
import { nameWords, Word } from '../../values/nameWords.js';

/**
 * The titles that a role's words hold, folded, each with its rank: `vice president` is another one than
 * `president`. A relative's role holds none: the `son of President Reagan` is no president.
 */
export function titlesIn(text: string, role: Span): string[] {
  const words = nameWords();
  const tokens = tokenize(text, role);
  const titles: string[] = [];
  for (const [at, { folded }] of tokens.entries()) {
    const word = words.get(folded) ?? 0;
    if ((word & Word.kin) !== 0) return [];
    if ((word & Word.title) === 0) continue;
    const before = tokens[at - 1]?.folded ?? '';
    titles.push(RANK_MODIFIERS.has(before) ? `${before} ${folded}` : folded);
  }
  return titles;
}

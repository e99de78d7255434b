import { RANK_MODIFIERS } from '../language/data/titles.js';
import { nameWords, Word } from '../language/nameWords.js';
import type { Span } from '../language/span.js';
import { tokenize } from '../language/token.js';

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

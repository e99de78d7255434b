import type { NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';

/** Where the unbroken capitals from `at` on end: white space, hyphens, initials' stops and small connectors go on. */
export function runEnd(tokens: readonly NameToken[], at: number): number {
  let end = at + 1;
  for (let next = tokens[end]; next !== undefined; next = tokens[end]) {
    if (!joins(tokens, end)) break;
    if (next.upper) {
      end++;
      continue;
    }
    // A syllable after a hyphen, or a connector with a capital in sight: "Roh Tae-woo", "Perez de Cuellar".
    const family = [tokens[end - 1], tokens[end - 2]].some((t) => (t?.word ?? 0) & Word.family);
    if (next.gap === 'hyphen' && family && next.word === 0) {
      end++;
      continue;
    }
    const over = connectorLength(tokens, end);
    if (over === 0) break;
    end += over;
  }
  return end;
}

function joins(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.gap === 'possessive') {
    return ((tokens[at - 1]?.word ?? 0) & Word.possessive) !== 0 && token.upper;
  }
  return (
    token.gap === 'space' ||
    token.gap === 'stop' ||
    token.gap === 'hyphen' ||
    (token.gap === 'ampersand' && token.upper)
  );
}

/** How many small connectors stand at `at` before a capital, 0 when no capital follows. */
export function connectorLength(tokens: readonly NameToken[], at: number): number {
  for (let length = 1; length <= 3; length++) {
    const connector = tokens[at + length - 1];
    const next = tokens[at + length];
    if (connector === undefined || next === undefined || connector.upper) return 0;
    if ((connector.word & Word.connector) === 0) return 0;
    if (!joins(tokens, at + length)) return 0;
    if (next.upper) return length;
  }
  return 0;
}

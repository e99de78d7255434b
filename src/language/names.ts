// Stub by the lead so that others compile; the names helper replaces this file.
import type { Casing } from './casing.js';
import type { Span } from './span.js';
import { tokenize } from './token.js';

export type NameKind = 'person' | 'place' | 'organization' | 'other';
export interface NameMention extends Span {
  readonly kind: NameKind;
}

export function findNames(text: string, sentence: Span, casing: Casing): NameMention[] {
  const names: NameMention[] = [];
  let last: { start: number; end: number; kind: NameKind } | undefined;
  for (const token of tokenize(text, sentence)) {
    const name = token.capital && (token.start !== sentence.start || casing.capitals(token.folded) > 0);
    if (!name) last = undefined;
    else if (last !== undefined && token.start - last.end === 1) last.end = token.end;
    else {
      last = { start: token.start, end: token.end, kind: 'other' };
      names.push(last);
    }
  }
  return names;
}

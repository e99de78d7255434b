import { type Casing, isMostlyCapital } from '../../text/casing.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { tagTokens } from '../../text/wink.js';

/** A word or mark of a sentence, or a whole quantity or time taken as one. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quantity' | 'time';
  /** A word's part of speech; empty for the rest. */
  readonly tag: string;
  /** Folded. */
  readonly word: string;
  /** Whether it is written as (part of) a name. */
  readonly name: boolean;
  /** Which quantity or time of the sentence it is, from 0; -1 for a word or a mark. */
  readonly place: number;
}

/** A sentence as a row of items in reading order. Quantities win over times where both cover a place. */
export function itemsOf(
  text: string,
  sentence: Span,
  quantities: readonly Span[],
  times: readonly Span[],
  casing: Casing,
): Item[] {
  const whole = [
    ...quantities.map((span, place) => ({ ...pick(span), kind: 'quantity' as const, place })),
    ...times.map((span, place) => ({ ...pick(span), kind: 'time' as const, place })),
  ].sort((a, b) => a.start - b.start || a.kind.localeCompare(b.kind));
  const items: Item[] = [];
  let next = 0;
  let covered = sentence.start;
  for (const { start, end, tag } of tagTokens(text, sentence)) {
    while (next < whole.length && (whole[next]?.start ?? 0) < end) {
      const one = whole[next++];
      if (one === undefined || one.start < covered) continue;
      items.push({ ...one, tag: '', word: '', name: false });
      covered = one.end;
    }
    if (start < covered) continue;
    const written = text.slice(start, end);
    const mark = !/[\p{L}\p{N}]/u.test(written);
    const word = mark ? written.trim() : fold(written);
    const capital = /^\p{Lu}/u.test(written);
    items.push({
      start,
      end,
      kind: mark ? 'mark' : 'word',
      tag,
      word,
      name:
        capital &&
        ((items.length > 0 && !/^[:"“]$/.test(items.at(-1)?.word ?? '')) ||
          /^(?:\p{Lu}\.)+$/u.test(written) ||
          isMostlyCapital(casing, word)),
      place: -1,
    });
  }
  return items;
}

const pick = ({ start, end }: Span): Span => ({ start, end });

import type { Span } from '../../text/span.js';
import type { Role } from './growths.js';
import { type Measured, measureOf } from './measureOf.js';
import { type Owned, ownerOf, spanOf } from './ownerOf.js';
import type { StatedQuantity } from './quantities.js';
import type { Reading } from './reading.js';

/** What a quantity is said of. */
export interface Said {
  readonly owned: Owned;
  readonly of: Span | undefined;
}

/** What a quantity measures and whose it is; where its own words do not tell, what the one before it is said of. */
export function saidOf(
  reading: Reading,
  quantity: StatedQuantity,
  at: number,
  role: Role,
  said: readonly (Said | undefined)[],
  place: number,
): Said | undefined {
  const { text, items, quantities } = reading;
  const before = quantities[place - 1];
  const between = before === undefined ? '' : text.slice(before.end, quantity.start);
  const model = said[role.kind === 'baseline' ? role.of : place - 1];
  const measured = measuredAt(reading, quantity, at, place);
  // "158 vessels, including 50 in the main port"
  if (
    model !== undefined &&
    measured?.phrase.from !== at + 1 &&
    /\bincluding (?:about |around |some )?$/.test(between)
  )
    return model;
  if (model !== undefined) {
    // "7.41 trillion VND (282.5 million USD)", "2.98 mln or 21.5 pct of": the same thing again.
    const again =
      /^ \((?:about |around |nearly |over |equivalent to |or )?$/.test(between) ||
      /^,? or (?:about )?$/.test(between) ||
      (quantity.kind === 'share' && /, or (?:about )?$/.test(between));
    if (again) {
      const of = measured?.of === undefined ? undefined : spanOf(items, measured.of);
      return { ...model, of: of ?? model.of };
    }
    const listed = /^,? ?(?:and|or|to|,)? ?(?:at )?(?:about |around )?$/.test(between);
    const counted =
      quantity.kind === 'number' || /^ ?\p{L}/u.test(text.slice(quantity.end, quantity.end + 2));
    if (role.kind === 'baseline' && !hasOwnNoun(reading, at, measured)) return model;
    if (listed && !(counted && hasOwnNoun(reading, at, measured))) return model;
    if (measured === undefined) return model;
    const direct = measured.phrase.from > at;
    if (!direct && /\band (?:to |at |by |for )?(?:about |around |some )?$/.test(between))
      return model;
    if (
      /^(?:,? and|, of which|,) $/.test(
        between
          .replace(/(?<=^ )(?:in \d{4}|for \p{L}+(?: \p{L}+)?)(?= )/u, '')
          .replace(/^ {2}/, ' '),
      ) &&
      !hasOwnNoun(reading, at, measured)
    )
      return model;
  }
  if (measured === undefined) return undefined;
  const counted = quantity.kind === 'number' && measured.phrase.from > at;
  const owned = ownerOf(items, measured, counted);
  const of = measured.of === undefined ? undefined : spanOf(items, measured.of);
  return { owned, of };
}

/** Of "from 28 to 55 hotels" both are hotels. */
function measuredAt(
  { text, items, quantities }: Reading,
  quantity: StatedQuantity,
  at: number,
  place: number,
): Measured | undefined {
  const next = quantities[place + 1];
  const paired =
    next !== undefined &&
    text.slice(quantity.end, next.start) === ' to ' &&
    /\bfrom $/.test(text.slice(0, quantity.start).slice(-6));
  return paired ? measureOf(items, at + 2, next) : measureOf(items, at, quantity);
}

/** Whether the measure stands at the quantity itself and not before an earlier one. */
function hasOwnNoun({ items }: Reading, at: number, measured: Measured | undefined): boolean {
  if (measured === undefined) return false;
  const last = items.slice(0, at).findLastIndex(({ kind }) => kind === 'quantity');
  return measured.phrase.from > last;
}

import type { Span } from '../../text/span.js';
import type { TimeMention } from '../../values/times.js';
import type { Role } from './growths.js';
import type { Item } from './sentenceItems.js';

/** A time that is only held against: "compared with the same period in 2023", "up from last year". */
const BASELINE =
  /\b(?:compared (?:to|with)|against|than(?: in)?|versus|up from|down from|since|until|till|before)\s(?:the |a )?$/i;
/** "rose 20% from the previous year": the time behind a change is what it is held against. */
const CHANGE_BASE =
  /(?:%|per ?cent|pct|points?|times|fifth|third|half|quarter|tenth|higher|lower)\s(?:from|on|over|than)\s(?:the |a )?(?:[a-z]+ of )?$/i;

/**
 * The time of the quantity at an index among the items: right behind it, in the words that say what it
 * measures, before it in its clause, or at the sentence's head. `undefined` when the sentence states none for it.
 */
export function timeOf(
  text: string,
  items: readonly Item[],
  at: number,
  role: Role,
  measure: Span | undefined,
  times: readonly TimeMention[],
  moving: ReadonlySet<number>,
): TimeMention | undefined {
  const usable = (item: Item | undefined): TimeMention | undefined => {
    const time = item?.kind === 'time' ? times[item.place] : undefined;
    return time === undefined || isHeldAgainst(text, time) ? undefined : time;
  };
  const behind = timeBehind(items, at);
  const own = behind === undefined ? undefined : usable(items[behind]);
  if (own !== undefined) return own;
  if (role.kind === 'baseline') return undefined;
  const inMeasure =
    measure === undefined
      ? -1
      : items.findIndex(
          ({ kind, start, end }) => kind === 'time' && measure.start <= start && end <= measure.end,
        );
  const named = usable(items[inMeasure]);
  if (named !== undefined) return named;
  for (let left = at - 1; left >= 0; left--) {
    const item = items[left];
    if (item?.word === ';') break;
    // A time right behind another quantity is that one's, unless it opens the sentence.
    if (item?.kind === 'time' && !belongsTo(items, left, moving)) {
      const time = usable(item);
      if (time !== undefined) return time;
    }
  }
  const all = items.filter((item) => usable(item) !== undefined);
  const [only] = all;
  if (all.length === 1 && only !== undefined && only.start > (items[at]?.start ?? 0))
    return sameClause(items, at, only) ? usable(only) : undefined;
  return undefined;
}

/** The index of a time that stands behind a quantity, with nothing but its noun and a preposition between. */
function timeBehind(items: readonly Item[], at: number): number | undefined {
  for (let next = at + 1; next < Math.min(items.length, at + 9); next++) {
    const item = items[next];
    if (item?.kind === 'time') return next;
    if (item?.kind === 'quantity' || item?.word === ',' || item?.word === ';') return undefined;
    if (
      item?.kind === 'word' &&
      /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(item.tag) &&
      !/^(?:approved|ended|ending|dated)$/.test(item.word)
    )
      return undefined;
    if (/^(?:from|against|than|vs)$/.test(item?.word ?? '')) return undefined;
  }
  return undefined;
}

/** Whether the time at an index stands behind a quantity of its own. */
function belongsTo(items: readonly Item[], time: number, moving: ReadonlySet<number>): boolean {
  for (let left = time - 1; left >= Math.max(0, time - 3); left--) {
    const item = items[left];
    // The time of a change is the outcome's too.
    if (item?.kind === 'quantity') return !moving.has(item.place);
    if (item?.kind !== 'word' || item.tag !== 'ADP') return false;
  }
  return false;
}

/** How many items behind a quantity a time may still be its own. */
const NEAR = 14;

function sameClause(items: readonly Item[], at: number, time: Item): boolean {
  const to = items.indexOf(time);
  return (
    to - at <= NEAR &&
    !items.slice(at + 1, to).some(({ word }) => word === ';' || word === 'while' || word === 'but')
  );
}

/** When a note falls due, or when somebody said it, is not the time of the figure. */
const NOT_ITS_OWN =
  /\b(?:(?:due|maturing|expiring|expires?|matures?)(?: (?:on|in|by))?|(?:told|said)(?: \p{Lu}\p{Ll}+)?)\s$/u;

function isHeldAgainst(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return BASELINE.test(before) || CHANGE_BASE.test(before) || NOT_ITS_OWN.test(before);
}

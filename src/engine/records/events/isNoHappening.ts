import type { Span } from '../../text/span.js';
import { findAmounts } from '../../values/amounts.js';
import type { TimeMention } from '../../values/times.js';

/**
 * Whether a time only says of when a figure is ("In 2021, exports surpassed 17.8 million USD"), what
 * something is held against, or belongs to a name ("the 2022-2025 agreement"). None of these happened then.
 * Offsets count in `text`, a sentence.
 */
export function isNoHappening(
  text: string,
  time: TimeMention,
  times: readonly TimeMention[],
): boolean {
  const before = text.slice(Math.max(0, time.start - 50), time.start);
  const after = text.slice(time.end, time.end + 40);
  if (HELD_AGAINST.test(before) || PLACE_BEFORE.test(before)) return true;
  if (time.relative?.kind === 'open' && HELD_WITH.test(text.slice(time.start, time.end)))
    return /^the same time/i.test(text.slice(time.start, time.end)) || findAmounts(text).length > 0;
  if (isDay(time)) return PERIOD_END.test(before);
  if (PART_OF_TIME.test(after) || isInName(time, before, after)) return true;
  const amounts = findAmounts(text).filter(
    (amount) => !times.some((other) => overlaps(other, amount)) && isStatistic(text, amount),
  );
  if (amounts.length > 0) return true;
  // "yesterday hosted a conference on trade in 2024": the year of what it was about.
  const dayBefore = times.some((other) => other.start < time.start && isDay(other));
  return dayBefore && time.period?.month === undefined && !VERB_BEFORE.test(before);
}

const HELD_AGAINST =
  /\b(?:compared (?:to|with)|against|than(?: in)?|versus|vs|since|up from|down from|same period (?:of|in|last)|(?:%|pct|percent) (?:from|on|over))\s(?:the )?$/i;
/** "16.05 mln in the same period a year ago" */
const HELD_WITH = /^the same (?!day)|(?:ago|earlier|before)$/i;
/** "from the fourth in 2021 to the 3rd" */
const PLACE_BEFORE = /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) in $/i;
/** "for the week ended February 22" */
const PERIOD_END =
  /\b(?:weeks?|months?|quarter|year|half|period|season) (?:ended|ending|to|through)\s$/i;
const PART_OF_TIME =
  /^,? (?:to|through|until) (?:the )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/;
const VERB_BEFORE = /\b\p{Ll}+(?:ed|held|built|made|won|left) (?:\p{L}+ ){0,2}(?:in|on) $/u;

/** "the 2022-2025 partnership agreement", "the 2022-2025 period", "ASEAN Family Day 2025", "the 1987 budget". */
function isInName({ period, relative }: TimeMention, before: string, after: string): boolean {
  if (relative !== undefined) return /^['’]s? \p{Ll}/u.test(after);
  const years = period?.month === undefined;
  if (!years) return false;
  if (
    /^\s\p{Ll}/u.test(after) &&
    !/^\s(?:and|to|or|the|when|as|after|before|but|in|on|at|by|for|with|while|because|it|he|she|they|under|over|from|following|will|is|was|has|were)\b/.test(
      after,
    )
  )
    return true;
  return (
    /\p{Lu}[\p{L}-]*\s$/u.test(before) &&
    !/\b(?:In|By|For|During|On|At|Of|Until|Throughout)\s$/.test(before)
  );
}

/** Whether a time is a day, stated or told from the day of writing. */
export function isDay({ period, relative }: TimeMention): boolean {
  if (period !== undefined) return period.day !== undefined;
  return (
    relative?.kind === 'day' ||
    relative?.kind === 'weekday' ||
    relative?.kind === 'open' ||
    (relative?.kind === 'named' && relative.day !== undefined)
  );
}

/** Money, shares and numbers of some size; "two agreements" is no statistic. */
function isStatistic(
  text: string,
  { start, end, kind, value }: ReturnType<typeof findAmounts>[number],
): boolean {
  if (kind === 'money' || kind === 'share') return true;
  if (kind === 'measure') return false;
  return value === undefined || value >= 100 || /\d/.test(text.slice(start, end));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

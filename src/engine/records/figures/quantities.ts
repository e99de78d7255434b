import { PAST_CURRENCIES } from '../../../knowledge/figureWords.js';
import { CARDINALS } from '../../../knowledge/numberWords.js';
import { UNITS } from '../../../knowledge/units.js';
import type { Span } from '../../text/span.js';
import { type Amount, findAmounts } from '../../values/amounts.js';
import { currencyOfNoun } from '../../values/currencies.js';
import type { TimeMention } from '../../values/times.js';
import type { Quantity } from './figure.js';

/** A figure's number as the sentence states it, not yet said of anything. */
export interface StatedQuantity extends Quantity {
  readonly kind: Amount['kind'];
  /** End of the number and its unit, before "a barrel" or "per share". */
  readonly bareEnd: number;
}

/**
 * The quantities of a sentence in reading order. Times, ages, hours, numbers that are parts of names
 * ("Section 301") and definite small numbers ("the two countries") are none.
 */
export function findQuantities(
  text: string,
  sentence: Span,
  times: readonly TimeMention[],
): StatedQuantity[] {
  const found = findAmounts(text, sentence)
    .filter((amount) => !times.some((time) => overlaps(time, amount) || goesOn(text, time, amount)))
    .map((amount) => stated(text, amount))
    .concat(findFractions(text, sentence), findOneCent(text, sentence))
    .sort((a, b) => a.start - b.start);
  const joined = joinPairs(text, found).filter((one) => isQuantity(text, sentence, one));
  return lendUnits(
    text,
    joined.map((one) => withRate(text, withUnit(text, one))),
  );
}

/** "April 12 and 26": another day of the same month. */
function goesOn(text: string, time: TimeMention, { start, end }: Span): boolean {
  const day = time.period?.day !== undefined && /^\d{1,2}$/.test(text.slice(start, end));
  return day && time.end < start && /^(?:,? and|,| or| to) $/.test(text.slice(time.end, start));
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function stated(text: string, amount: Amount): StatedQuantity {
  const { start, end, kind, value, unit } = amount;
  const written = text.slice(start, end);
  const range = /(\d[\d,.]*)\s?(?:[-\u2010-\u2015]|to)\s?\D{0,4}(\d[\d,.]*)/.exec(written);
  const [low, high] = [
    Number(range?.[1]?.replaceAll(',', '')),
    Number(range?.[2]?.replaceAll(',', '')),
  ];
  // A range is a figure with its lower end; "5,000- kilometer" and "12-1/2" are none.
  const upper =
    value !== undefined && high > low && low > 0 ? tidy((value / low) * high) : undefined;
  const whole = /\d-\d+\/\d/.test(written);
  return {
    start,
    end,
    bareEnd: end,
    kind,
    value,
    toValue: whole ? undefined : upper,
    unit: singular(unit),
  };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A unit of measure without its plural. */
function singular(unit: string | undefined): string | undefined {
  if (unit === undefined || !unit.endsWith('s')) return unit;
  const one = unit.slice(0, -1);
  return Object.hasOwn(UNITS, one) ? one : unit;
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};

/** "one-fifth", "two-thirds": a share in words. */
function findFractions(text: string, sentence: Span): StatedQuantity[] {
  const written = text.slice(sentence.start, sentence.end);
  const fraction =
    /\b(?<count>one|two|three|four|five|seven)[- ](?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?\b(?! (?:of \d|century|quarter|time|place))/giu;
  return [...written.matchAll(fraction)].flatMap((match) => {
    const count = CARDINALS[match.groups?.count?.toLowerCase() ?? ''] ?? 0;
    const part = PARTS[match.groups?.part?.toLowerCase() ?? ''] ?? 1;
    // "One third" without its hyphen may be an ordinal.
    if (count > part || (count === 1 && !match[0].includes('-'))) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const value = tidy((count / part) * 100);
    return [
      { start, end, bareEnd: end, kind: 'share' as const, value, toValue: undefined, unit: '%' },
    ];
  });
}

/** "loss one ct": the reader of amounts takes a bare "one" for a pronoun. */
function findOneCent(text: string, sentence: Span): StatedQuantity[] {
  const written = text.slice(sentence.start, sentence.end);
  return [...written.matchAll(/\bone(?= cts?\b)/g)].map(({ index }) => {
    const start = sentence.start + index;
    const end = start + 'one'.length;
    return {
      start,
      end,
      bareEnd: end,
      kind: 'number' as const,
      value: 1,
      toValue: undefined,
      unit: undefined,
    };
  });
}

/** "5.3%-14.8%", "between six and seven billion", "3/8 pct": two numbers that are one figure. */
function joinPairs(text: string, all: readonly StatedQuantity[]): StatedQuantity[] {
  const joined: StatedQuantity[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end, one.start);
    if (last?.value !== undefined && one.value !== undefined && between !== undefined) {
      const slash =
        between === '/' &&
        last.kind === 'number' &&
        /^\d{1,2}$/.test(text.slice(last.start, last.end));
      const lead = text.slice(Math.max(0, last.start - 9), last.start);
      const range =
        /^[-\u2010-\u2015]$/.test(between) ||
        (between === ' and ' && /\bbetween (?:\p{Sc})?$/iu.test(lead));
      const low = sharedScale(last.value, one.value);
      if (slash && one.value > last.value) {
        joined[joined.length - 1] = {
          ...one,
          start: last.start,
          value: tidy(last.value / one.value),
        };
        continue;
      }
      if (range && one.value > low && (last.unit === undefined || last.unit === one.unit)) {
        joined[joined.length - 1] = { ...one, start: last.start, value: low, toValue: one.value };
        continue;
      }
    }
    joined.push(one);
  }
  return joined;
}

/** "Between six and seven billion": the lower end shares the multiplier. */
function sharedScale(low: number, high: number): number {
  return low < 1000 && high >= 1e6 ? low * 1000 ** Math.floor(Math.log10(high) / 3) : low;
}

function isQuantity(text: string, sentence: Span, one: StatedQuantity): boolean {
  const before = text.slice(Math.max(sentence.start, one.start - 24), one.start);
  const after = text.slice(one.end, Math.min(sentence.end, one.end + 16));
  const written = text.slice(one.start, one.end);
  if (one.kind === 'measure' && TIME_UNIT.test(one.unit ?? '')) {
    // A line of a table: "Nine Mths".
    if (one.end - one.start >= sentence.end - sentence.start - 1) return false;
    if (
      /^[\s-]*(?:old\b|ago\b|earlier\b|later\b|before\b|end(?:ed|ing)\b|to come\b|from now\b)/i.test(
        after,
      )
    )
      return false;
    if (/\b(?:the|these|those) $/i.test(before)) return /^ of\b/.test(after);
    return !/\b(?:in|for|over|during|within|past|last|next|first|after|every|since|nine|at) $/i.test(
      before,
    );
  }
  if (one.kind !== 'number') return true;
  if (/[\d:]$/.test(before) || /^:\d|^ ?[ap]\.?m\b|^(?:st|nd|rd|th)\b/i.test(after)) return false;
  // "Covid-19", "F-16", "Section 301", "Boeing 747", but no table's "Net 891,000".
  if (/\p{L}-$/u.test(before)) return false;
  // "in years one and two", "three-for-two", "three times as many", "around 0936"
  if (
    /\b(?:years?|quarters?|chapters?|parts?|phases?|pages?|rooms?|types?|days?|stages?|numbers?)(?: (?:one|two|three|four|\d),?(?: and| or)?)* $/i.test(
      before,
    )
  )
    return false;
  if (
    /^(?:[- ]for[- ](?:one|two|three|\d)| times (?:as|more|the|higher|larger|that)\b)/i.test(
      after,
    ) ||
    /\bfor-$/.test(before)
  )
    return false;
  if (/^0\d{3}$/.test(written)) return false;
  const plain = /^\d{1,4}(?:\.\d)?$/.test(written);
  const name = /(?:^|\s)\p{Lu}[\p{L}.]*\s$/u.exec(before);
  const opens = name !== null && one.start - name[0].length <= sentence.start;
  if (plain && name !== null && !opens && !/^ (?:mln|bln|million|billion|\p{Ll}+s)\b/u.test(after))
    return false;
  if (/^\d{1,2}$/.test(written) && /^,/.test(after) && /\p{L}, $/u.test(before)) return false;
  if (/\baged? $/i.test(before)) return false;
  const small = one.value !== undefined && one.value <= 12 && !/\d/.test(written);
  if (
    small &&
    /\b(?:the|these|those|both|all|other|its|their|our|his|her|your|any|all of) $/i.test(before)
  )
    return false;
  return !(small && /^[- ](?:fold|way|sided?|party|time|thirds?)\b/i.test(after));
}

const TIME_UNIT = /^(?:year|month|mth|week|day|hour|minute|second|decade|centur)/;

/** "23 billion forints", "4.5 cts": a unit that stands behind and that the reader of amounts leaves alone. */
function withUnit(text: string, one: StatedQuantity): StatedQuantity {
  if (one.kind !== 'number') return one;
  const behind = /^\s(?<word>\p{L}+)/u.exec(text.slice(one.end, one.end + 24));
  const word = behind?.groups?.word?.toLowerCase() ?? '';
  const unit = /^cts?$/.test(word)
    ? 'cent'
    : (PAST_CURRENCIES[word.replace(/s$/, '')] ?? currencyOfNoun(word));
  if (behind === null || unit === undefined) return one;
  const end = one.end + behind[0].length;
  return { ...one, end, bareEnd: end, kind: 'money', unit };
}

/** "a barrel", "per share": a rate belongs to the figure. */
function withRate(text: string, one: StatedQuantity): StatedQuantity {
  const rate =
    /^(?:,? (?:a|an|per|each) (?:\p{Ll}+|100 \p{Ll}+)|\/(?:shr|share|bbl|day))(?![\p{L}-]| (?:ago|earlier|before|later))/u.exec(
      text.slice(one.end, one.end + 30),
    );
  const noun =
    /(?:share|shr|barrel|bbl|tonne|ton|unit|day|year|month|week|bag|bushel|pound|ounce|litre|liter|kilo|kg|person|capita|car|hour|km|head|arroba)$/;
  return rate === null || !noun.test(rate[0]) ? one : { ...one, end: one.end + rate[0].length };
}

/** "4,340 and 4,350 dlrs", "47 billion forints … from 15.8 billion": a bare number takes the unit of its list, or of what it is held with. */
function lendUnits(text: string, all: readonly StatedQuantity[]): StatedQuantity[] {
  const lent = [...all];
  for (let at = lent.length - 2; at >= 0; at--) {
    const [one, next] = [lent[at], lent[at + 1]];
    if (one === undefined || next === undefined || one.kind !== 'number' || next.kind === 'number')
      continue;
    const between = text.slice(one.end, next.start);
    // "2.98 mln or 21.5 pct" are two.
    if (next.kind === 'share' && (one.value ?? 0) >= 100) continue;
    if (/^(?:,? (?:and|or|to) |, )$/.test(between))
      lent[at] = { ...one, kind: next.kind, unit: next.unit };
  }
  for (let at = 1; at < lent.length; at++) {
    const [before, one] = [lent[at - 1], lent[at]];
    if (before === undefined || one === undefined || one.kind !== 'number') continue;
    const model = lent.slice(0, at).findLast(({ kind }) => kind !== 'share');
    const brackets =
      text.charAt(one.start - 1) === '(' &&
      model !== undefined &&
      text.charAt(model.start - 1) === '(' &&
      (one.value ?? 0) >= 1e6;
    const between = text.slice(before.end, one.start);
    const held =
      /\b(?:from|against|vs|versus|than|and|after)(?: (?:only|just|about|some|nearly|over|between|loss|profit|net))? $/.test(
        between,
      );
    const bare =
      !/^ \p{Ll}/u.test(text.slice(one.end, one.end + 2)) ||
      /^ (?:in|a year|last|the|at|for|prior|and)\b/.test(text.slice(one.end, one.end + 9)) ||
      /^ \(/.test(text.slice(one.end, one.end + 2));
    if (model?.unit !== undefined && model.kind !== 'number' && ((held && bare) || brackets))
      lent[at] = { ...one, kind: model.kind, unit: model.unit };
  }
  return lent;
}

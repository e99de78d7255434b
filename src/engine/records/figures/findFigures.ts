import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import { resolveTime } from '../../values/resolveTime.js';
import { findTimes, type TimeMention } from '../../values/times.js';
import type { Figure, FigurePeriod, Growth, Quantity } from './figure.js';
import { findRanks, type Rank } from './findRanks.js';
import { atLarge, flowOf } from './flowOf.js';
import { type Role, rolesOf } from './growths.js';
import { timeOf } from './periodOf.js';
import { type PlacedFlow, placeFlows } from './placedFlows.js';
import { findQuantities, type StatedQuantity } from './quantities.js';
import { rankHolder } from './rankHolder.js';
import { readGrowth } from './readGrowth.js';
import type { Carried, Reading } from './reading.js';
import { type Said, saidOf } from './saidOf.js';
import { itemsOf } from './sentenceItems.js';
import { sidesOf } from './sidesOf.js';

const NOTHING: Carried = { flow: undefined, period: undefined, age: 0 };
/** For how many sentences a trade that is told on keeps its sides. */
const REACH = 3;
/** Longest sentence that is read, in UTF-16 code units, and most figures in one: beyond, a line is a table or junk, and the time would grow with its square. */
const LONGEST = 4_000;
const MOST = 60;
/** Any digit, or a word that may begin a number: most sentences hold neither. */
const HINT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|tens|half|one|third|fourth|fifth|sixth|second|(?:seven|eigh|nin|ten)th)\b/iu;

/** The figures of an article's sentences, in reading order. Headlines are passed over: the text under them says it in full. */
export function findFigures(sentences: readonly Sentence[], casing: Casing): Figure[] {
  const figures: Figure[] = [];
  let carried = NOTHING;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'furniture') continue;
    // A teaser is a story of its own.
    if (sentence.kind === 'teaser' && sentence.block !== block) carried = NOTHING;
    block = sentence.block;
    const [found, next] = readSentence(sentence, casing, carried);
    figures.push(...found);
    carried = next;
  }
  return figures;
}

function readSentence(sentence: Sentence, casing: Casing, carried: Carried): [Figure[], Carried] {
  const { text } = sentence.article;
  const written = text.slice(sentence.start, sentence.end);
  const aged = { ...carried, age: carried.age + 1 };
  const kept = aged.age > REACH ? NOTHING : aged;
  if (written.length > LONGEST || !HINT.test(written)) {
    // Whoever told of trade before may go on behind such a sentence.
    return [[], kept];
  }
  const times = findTimes(written).map((time) => ({
    ...time,
    start: time.start + sentence.start,
    end: time.end + sentence.start,
  }));
  const quantities = findQuantities(text, sentence, times);
  if (quantities.length > MOST) return [[], kept];
  const ranks = findRanks(text, sentence);
  if (quantities.length + ranks.length === 0) return [[], kept];
  const items = itemsOf(text, sentence, quantities, times, casing);
  const flows = placeFlows(sentence, [...quantities, ...times], casing, kept.flow);
  const reading: Reading = { sentence, text, times, quantities, items, flows, carried: kept };
  const figures = [...readQuantities(reading), ...ranks.map((rank) => toRank(reading, rank))].sort(
    (a, b) => a.start - b.start,
  );
  const flow = flows.at(-1) ?? kept.flow;
  const period = figures.findLast((figure) => figure.period !== undefined)?.period ?? kept.period;
  const age = flows.length > 0 || flow === undefined ? 0 : kept.age;
  const handed = period === undefined ? undefined : { ...period, lent: true };
  return [figures, { flow, period: handed, age }];
}

function readQuantities(reading: Reading): Figure[] {
  const { text, items, quantities } = reading;
  const at = quantities.map((_, place) =>
    items.findIndex((item) => item.kind === 'quantity' && item.place === place),
  );
  const roles = rolesOf(text, items, quantities, at);
  const moving = new Set([...roles.keys()].filter((place) => roles[place]?.kind === 'growth'));
  const said: (Said | undefined)[] = [];
  const figures: Figure[] = [];
  for (const [place, quantity] of quantities.entries()) {
    const role = roles[place] ?? { kind: 'main' };
    const own = saidOf(reading, quantity, at[place] ?? -1, role, said, place);
    said.push(own);
    if (role.kind === 'growth' && role.of !== undefined) continue;
    // Of a change without an outcome the figure is the change itself.
    const growthPlace =
      role.kind === 'growth'
        ? place
        : roles.findIndex((other) => other.kind === 'growth' && other.of === place);
    const growth = growthOf(reading, roles, growthPlace, place, at);
    figures.push(toFigure(reading, quantity, at[place] ?? -1, role, own, growth, moving));
  }
  return figures;
}

function growthOf(
  { text, quantities, items }: Reading,
  roles: readonly Role[],
  growthPlace: number,
  place: number,
  at: readonly number[],
): Growth | undefined {
  const role = roles[growthPlace];
  const by = quantities[growthPlace];
  return readGrowth(
    text,
    items,
    at[place] ?? -1,
    role?.kind === 'growth' ? role.way : undefined,
    by,
  );
}

function toFigure(
  reading: Reading,
  quantity: StatedQuantity,
  at: number,
  role: Role,
  said: Said | undefined,
  growth: Growth | undefined,
  moving: ReadonlySet<number>,
): Figure {
  const { sentence, text, items, times } = reading;
  const measure = said?.owned.measure;
  const flow = flowOf(reading, quantity, measure);
  const direction = flow?.direction ?? atLarge(text, measure);
  const lasting = /^(?:day|week|month|mth|year|decade|century|hour|minute|second)$/.test(
    quantity.unit ?? '',
  );
  const time = lasting ? undefined : timeOf(text, items, at, role, measure, times, moving);
  return {
    ...toQuantity(quantity),
    sentence,
    kind: kindOf(quantity, role),
    measure,
    of: said?.of,
    ...sidesOf(reading, flow, said, direction, at),
    direction,
    period: time === undefined ? lentPeriod(reading, flow) : periodOf(time, sentence),
    growth,
  };
}

function toQuantity({ start, end, value, toValue, unit }: Quantity): Quantity {
  return { start, end, value, toValue, unit };
}

function kindOf({ kind }: StatedQuantity, role: Role): Figure['kind'] {
  if (role.kind === 'growth') return 'change';
  if (kind === 'share') return 'share';
  return kind === 'number' ? 'count' : 'amount';
}

function periodOf(time: TimeMention, sentence: Sentence): FigurePeriod {
  const { start, end } = time;
  return { start, end, lent: false, period: resolved(time, sentence) };
}

/** Only a whole year is told from the article's date: of months and days it is the timeline that speaks. */
function resolved(time: TimeMention, { article }: Sentence): FigurePeriod['period'] {
  if (time.period !== undefined) return time.period;
  const date = article.published?.date;
  if (date === undefined || time.relative?.kind === 'weekday') return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return resolveTime(time, { year, month, day }, 'past');
}

/** A trade told on keeps the time of the sentence before: nine months' sum has nine months' parts. */
function lentPeriod(
  { carried, times }: Reading,
  flow: PlacedFlow | undefined,
): FigurePeriod | undefined {
  return flow !== undefined && times.length === 0 ? carried.period : undefined;
}

function toRank(
  { sentence, text, items, times }: Reading,
  { start, end, value, measure }: Rank,
): Figure {
  const time = times.find(
    (other) => other.start >= end && /^ (?:in |last )?$/.test(text.slice(end, other.start)),
  );
  return {
    sentence,
    start,
    end,
    kind: 'rank',
    value,
    toValue: undefined,
    unit: 'rank',
    measure,
    of: undefined,
    whose: rankHolder(items, start),
    towards: undefined,
    via: undefined,
    direction: undefined,
    period: time === undefined ? undefined : periodOf(time, sentence),
    growth: undefined,
  };
}

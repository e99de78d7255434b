import type { Article } from '../../articles/article.js';
import { type Citation, cite } from '../../articles/citation.js';
import { inTurns } from '../../articles/inTurns.js';
import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import { slice } from '../../text/span.js';
import { hasTerms, termLine, typedTerms } from '../../text/termLine.js';
import type { Period } from '../../values/periods.js';
import type { DatedEvent } from './event.js';
import { findEvents } from './findEvents.js';

/** An event as a timeline shows it. */
export interface TimelineRow {
  readonly event: DatedEvent;
  /** Where the same sentence stands again. */
  readonly alsoIn: readonly Citation[];
}

/** Which events are wanted; what is left out narrows nothing. */
export interface TimelineQuery {
  /** Words that must stand in the event's sentence or its headline. */
  readonly about?: string;
  /** Its first day, month or year counts. */
  readonly from?: Period;
  /** Its last day, month or year counts. */
  readonly to?: Period;
}

/** All dated events and meetings of a collection. */
export interface Timeline {
  /** In order of time; those of which no year is certain come last, in the order of their files, and fit no `from` or `to`. */
  find(query: TimelineQuery): readonly TimelineRow[];
}

interface Entry {
  readonly row: TimelineRow;
  readonly terms: string;
}

/** Reads the events of all articles, others being served meanwhile. */
export async function openTimeline(
  articles: readonly Article[],
  sentencesOf: (article: Article) => readonly Sentence[],
  casing: Casing,
): Promise<Timeline> {
  const events = await inTurns(
    articles,
    (article) => sentencesOf(article).length,
    (article) => findEvents(sentencesOf(article), casing),
  );
  const entries = await inTurns([...groupTwins(events)], () => 1, entryOf);
  entries.sort((a, b) => firstDay(whenOf(a)) - firstDay(whenOf(b)));
  return { find: (query) => entries.filter((entry) => fits(entry, query)).map(({ row }) => row) };
}

/** Events of the same words at the same place of the same sentence that mean the same day. */
function groupTwins(events: readonly DatedEvent[]): Iterable<readonly DatedEvent[]> {
  const groups = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const { sentence, when } = event;
    const words = slice(sentence.article.text, sentence).replace(/\s+/g, ' ').toLowerCase();
    const at = when === undefined ? '' : when.start - sentence.start;
    const key = `${at} ${firstDay(when?.resolved)} ${words}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups.values();
}

function entryOf([event, ...twins]: readonly DatedEvent[]): readonly Entry[] {
  if (event === undefined) return [];
  const { article } = event.sentence;
  return [
    {
      row: {
        event,
        alsoIn: twins.map(({ sentence }) => cite(sentence.article, sentence)),
      },
      terms: termLine(article.text, [event.sentence, article.headline, event.where]),
    },
  ];
}

function whenOf({ row }: Entry): Period | undefined {
  return row.event.when?.resolved;
}

function fits(entry: Entry, { about = '', from, to }: TimelineQuery): boolean {
  const when = whenOf(entry);
  if (from !== undefined || to !== undefined) {
    if (when === undefined) return false;
    if (from !== undefined && lastDay(when) < firstDay(from)) return false;
    if (to !== undefined && firstDay(when) > lastDay(to)) return false;
  }
  return hasTerms(entry.terms, typedTerms(about));
}

/** A number that grows with the first day of a period; infinite without a year. */
function firstDay(period: Period | undefined): number {
  if (period?.year === undefined) return Number.POSITIVE_INFINITY;
  return period.year * 10_000 + (period.month ?? 0) * 100 + (period.day ?? 0);
}

/** The same of its last day. */
function lastDay({
  year = 0,
  toYear = year,
  month = 12,
  toMonth = month,
  day = 31,
  toDay = day,
}: Period): number {
  return toYear * 10_000 + toMonth * 100 + toDay;
}

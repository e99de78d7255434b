import { cite } from '../engine/articles/citation.js';
import type { TimelineRow } from '../engine/records/events/timeline.js';
import { type Span, slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import type { WordsJson } from './figuresJson.js';
import type { TypedSpan } from './replyToTimeline.js';
import { type QuoteJson, quoteJson } from './resultJson.js';

/** A dated event in the form that other programs read: only ever added to. */
export interface EventJson {
  readonly kind: 'event' | 'meeting';
  /** As `2023`, `2023-07` or `2023-07-03`; `null` where no year is certain. */
  readonly date: string | null;
  /** The date as written; `null` for a meeting that no word dates. */
  readonly written: WordsJson | null;
  /** Who met whom; empty for what is no meeting. */
  readonly who: readonly WordsJson[];
  readonly where: WordsJson | null;
  /** The sentence, with the date as its highlight. */
  readonly quote: QuoteJson;
}

/** One result of `timeline`, with what narrowed it, as typed. */
export function timelineJson({ about = '', from, to }: TypedSpan, rows: readonly TimelineRow[]) {
  return {
    about: about === '' ? null : about,
    from: from ?? null,
    to: to ?? null,
    events: rows.map(eventJson),
  };
}

function eventJson({ event, alsoIn }: TimelineRow): EventJson {
  const { sentence, kind, when, who, where } = event;
  const { article } = sentence;
  const words = ({ start, end }: Span): WordsJson => ({
    start,
    end,
    text: slice(article.text, { start, end }),
  });
  return {
    kind,
    date: when?.resolved === undefined ? null : formatPeriod(when.resolved),
    written: when === undefined ? null : words(when),
    who: who.map(words),
    where: where === undefined ? null : where.lent ? { ...words(where), lent: true } : words(where),
    quote: quoteJson(cite(article, sentence), when, alsoIn),
  };
}

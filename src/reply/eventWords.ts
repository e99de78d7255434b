import type { DatedEvent } from '../engine/records/events/event.js';
import { type Span, slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';

/** The words that a span of the event's article covers, on one line; empty without a span. */
export function eventWords({ sentence }: DatedEvent, span: Span | undefined): string {
  return span === undefined ? '' : oneLine(slice(sentence.article.text, span));
}

/** The line above an event's quote: when, with the date as written, and of a meeting who and where. */
export function eventLabel(event: DatedEvent, position: number, { timeline }: Messages): string {
  const { when, who, where, kind } = event;
  const written = eventWords(event, when);
  const date =
    when === undefined
      ? timeline.undated(position)
      : when.resolved === undefined
        ? timeline.yearNotStated(position, written)
        : timeline.dated(position, formatPeriod(when.resolved), written);
  if (kind === 'event') return date;
  const names = who.map((span) => eventWords(event, span)).join(', ');
  const place = where === undefined ? [] : [timeline.at(eventWords(event, where))];
  return [date, timeline.met(names), ...place].join(' · ');
}

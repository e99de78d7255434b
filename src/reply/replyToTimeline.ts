import { cite } from '../engine/articles/citation.js';
import type { TimelineRow } from '../engine/records/events/timeline.js';
import { eventLabel } from './eventWords.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most dates shown; a question of its own, or a file, has the rest. */
const ROW_LIMIT = 30;

/** What narrows a timeline, as typed. */
export interface TypedSpan {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What `/timeline` says: every date with the sentence that states it. */
export function replyToTimeline(
  rows: readonly TimelineRow[],
  { about = '', from = '', to = '' }: TypedSpan,
  messages: Messages,
): Reply {
  const { timeline } = messages;
  const span = from === '' && to === '' ? '' : `${from}–${to}`;
  const typed = [about, span]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · ');
  if (rows.length === 0) return reply({ tone: 'refusal', summary: timeline.none(typed) });
  const shown = rows.slice(0, ROW_LIMIT);
  return reply({
    tone: 'answer',
    summary: timeline.summary(rows.length, typed, shown.length),
    quotes: shown.map(({ event, alsoIn }, at) => ({
      ...toReplyQuote(cite(event.sentence.article, event.sentence), event.when, alsoIn),
      label: eventLabel(event, at + 1, messages),
    })),
  });
}

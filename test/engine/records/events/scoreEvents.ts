import type { DatedEvent } from '../../../../src/engine/records/events/event.js';
import { fold } from '../../../../src/engine/text/fold.js';
import { type Span, slice } from '../../../../src/engine/text/span.js';
import { formatPeriod } from '../../../../src/engine/values/formatPeriod.js';

/**
 * An event as a person listed it, before the extraction was written. `words` (the date) stand at `start`
 * of the file; `resolved` left out is "year not stated", `?` leaves it open. An `optional` one may be found or not.
 */
export interface ListedEvent {
  readonly file: string;
  readonly start: number;
  readonly words: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly kind: 'event' | 'meeting';
  readonly who?: readonly string[];
  readonly where?: string;
}

export interface EventScore {
  readonly precision: number;
  readonly recall: number;
  /** What is wrong, a line each. */
  readonly misses: readonly string[];
}

/** An event is right when its date is listed, means the same day, and names who met and where as listed. */
export function scoreEvents(
  listed: readonly ListedEvent[],
  found: readonly DatedEvent[],
): EventScore {
  const misses: string[] = [];
  let [right, free] = [0, 0];
  const taken = new Set<ListedEvent>();
  for (const event of found) {
    const { article } = event.sentence;
    const { when } = event;
    const one = listed.find(
      (other) =>
        when !== undefined &&
        other.file === article.file &&
        !taken.has(other) &&
        other.start < when.end &&
        when.start < other.start + other.words.length,
    );
    const words = `${article.file}: ${when === undefined ? 'undated' : slice(article.text, when)}`;
    if (one === undefined) {
      misses.push(`+ ${words} in "${slice(article.text, event.sentence).slice(0, 90)}"`);
      continue;
    }
    taken.add(one);
    if (one.optional === true) {
      free++;
      continue;
    }
    const wrong = wrongFields(one, event);
    if (wrong.length === 0) right++;
    else misses.push(`~ ${words}: ${wrong.join('; ')}`);
  }
  const wanted = listed.filter(({ optional }) => optional !== true);
  for (const one of wanted) if (!taken.has(one)) misses.push(`- ${one.file}: ${one.words}`);
  return { precision: right / (found.length - free), recall: right / wanted.length, misses };
}

function wrongFields(one: ListedEvent, event: DatedEvent): string[] {
  const { text } = event.sentence.article;
  const said = (span: Span | undefined) => (span === undefined ? undefined : slice(text, span));
  const wrong: string[] = [];
  const resolved = event.when?.resolved && formatPeriod(event.when.resolved);
  if (one.resolved !== '?' && resolved !== one.resolved)
    wrong.push(`means ${resolved ?? 'no year'}, not ${one.resolved ?? 'no year'}`);
  if (event.kind !== one.kind) wrong.push(`is a ${event.kind}`);
  const who = event.who.map((span) => fold(said(span) ?? ''));
  const missing = (one.who ?? []).filter(
    (name) => !who.some((other) => other.includes(fold(name))),
  );
  if (missing.length > 0 || who.length !== (one.who ?? []).length)
    wrong.push(`who ${JSON.stringify(who)}, not ${JSON.stringify(one.who ?? [])}`);
  if (said(event.where) !== one.where) wrong.push(`where ${said(event.where)}, not ${one.where}`);
  return wrong;
}

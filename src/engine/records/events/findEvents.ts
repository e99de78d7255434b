import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import { resolveTime, type Tense, type WritingDay } from '../../values/resolveTime.js';
import { findTimes, type TimeMention } from '../../values/times.js';
import type { DatedEvent, When } from './event.js';
import { findMeeting } from './findMeeting.js';
import { isNoHappening } from './isNoHappening.js';
import { writingDayOf } from './writingDay.js';

/** Longest sentence that is read, in UTF-16 code units: a longer line is a table or junk. */
const LONGEST = 4_000;
/** Most times in one, for the same reason. */
const MOST = 40;

/**
 * What the sentences of an article date, in reading order: one event for each time that a sentence
 * states, and meetings without any. The time of a figure is none: figures have their own table.
 */
export function findEvents(sentences: readonly Sentence[], casing: Casing): DatedEvent[] {
  const [first] = sentences;
  if (first === undefined) return [];
  const writing = writingDayOf(first.article);
  return sentences
    .filter(
      ({ kind, start, end }) =>
        kind !== 'headline' && kind !== 'furniture' && end - start <= LONGEST,
    )
    .flatMap((sentence) => eventsOf(sentence, writing, casing));
}

function eventsOf(
  sentence: Sentence,
  writing: WritingDay | undefined,
  casing: Casing,
): DatedEvent[] {
  const written = sentence.article.text.slice(sentence.start, sentence.end);
  const times = findTimes(written);
  if (times.length > MOST) return [];
  const dated = times.filter((time) => !isNoHappening(written, time, times));
  const meeting = findMeeting(sentence, casing);
  // A teaser was written on a day of its own, which the page does not tell.
  const day = sentence.kind === 'teaser' ? undefined : writing;
  const whens = dated.map((time) => whenOf(written, sentence, time, day));
  if (meeting !== undefined) {
    const { who, where } = meeting;
    const [when, ...others] = whens;
    return [
      { sentence, kind: 'meeting', when, who, where },
      ...others.map((other) => plain(sentence, other)),
    ];
  }
  return whens.map((when) => plain(sentence, when));
}

function plain(sentence: Sentence, when: When): DatedEvent {
  return { sentence, kind: 'event', when, who: [], where: undefined };
}

function whenOf(
  written: string,
  sentence: Sentence,
  time: TimeMention,
  writing: WritingDay | undefined,
): When {
  const resolved = resolveTime(time, writing, tenseOf(written, time));
  return {
    start: time.start + sentence.start,
    end: time.end + sentence.start,
    written: time.period ?? (resolved?.year === undefined ? resolved : undefined),
    resolved: resolved?.year === undefined ? undefined : resolved,
  };
}

const FUTURE =
  /\b(?:will|would|shall|is to|are to|due|plans? to|expects? to|expected|scheduled|set to|going to|expires?|opens|takes place|upcoming)\b/gi;
/** "Until Friday", "effective March 5". */
const AHEAD = /\b(?:until|till|by|effective|from)\s$/i;
const SAYING = /\b(?:said|told|announced|reported|stated|stressed|affirmed)\b/gi;

/** By the words between the last break and the time, or those right behind it. */
function tenseOf(written: string, { start, end }: TimeMention): Tense {
  const before =
    written
      .slice(0, start)
      .split(/[;:]|, (?=and|but|while)/)
      .at(-1) ?? '';
  if (AHEAD.test(before)) return 'future';
  // "Hanoi will go on, she said on July 3": it is the saying that is dated.
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  if (last(SAYING) > last(FUTURE)) return 'past';
  return last(FUTURE) >= 0 || /^,? [\p{L} ]{0,40}?\bwill\b/u.test(written.slice(end))
    ? 'future'
    : 'past';
}

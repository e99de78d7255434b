import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import type { Span } from '../../text/span.js';
import { findNames, type NameMention } from '../../values/names.js';
import type { Where } from './event.js';

/** Who met whom, and where. */
export interface Meeting {
  readonly who: readonly Span[];
  readonly where: Where | undefined;
}

/** Words that tell of a meeting. What was met with approval, or what targets were met, has no two parties. */
const MET =
  /\b(?:met(?: with)?|meets with|meeting (?:with|between|on)|(?:held|holding|hold|had) (?:\p{L}+ )?(?:talks|meetings?|a meeting) with|(?:received|hosted|welcomed) (?:a |the )?(?:visiting|delegation)|at the meeting)\b/u;
/** What the other party is, when it has no person's name: "met with members of the Network". */
const WITH = /\b(?:met(?: with)?|meets with|talks with|meeting with|meetings with)\b/;

/** The meeting that a sentence tells of; `undefined` when it tells of none, or names fewer than two who met. */
export function findMeeting(sentence: Sentence, casing: Casing): Meeting | undefined {
  const { text } = sentence.article;
  const written = text.slice(sentence.start, sentence.end);
  if (!MET.test(written)) return undefined;
  const names = findNames(text, sentence, casing);
  const people = names.filter(({ kind }) => kind === 'person');
  const who = people.length >= 2 ? people : [...people, ...partyBehind(written, sentence, names)];
  if (people.length === 0 || who.length < 2) return undefined;
  return {
    who: who.map(({ start, end }) => ({ start, end })),
    where: placeIn(text, sentence, names),
  };
}

/** The first name behind "met with", of whatever kind but a place. */
function partyBehind(
  written: string,
  sentence: Sentence,
  names: readonly NameMention[],
): readonly NameMention[] {
  const match = WITH.exec(written);
  if (match === null) return [];
  const from = sentence.start + match.index + match[0].length;
  return names.filter(({ kind, start }) => kind !== 'place' && start >= from).slice(0, 1);
}

/** The place that stands behind "in" or "at", the last one of the sentence; else that of the dateline. */
function placeIn(
  text: string,
  { article, kind }: Sentence,
  names: readonly NameMention[],
): Where | undefined {
  const stated = names.findLast(
    (name) => name.kind === 'place' && /\b(?:in|at) $/.test(text.slice(0, name.start).slice(-4)),
  );
  if (stated !== undefined) return { start: stated.start, end: stated.end, lent: false };
  const place = article.dateline?.place;
  // What stands below the story is of other stories.
  return place === undefined || kind === 'teaser' ? undefined : { ...place, lent: true };
}

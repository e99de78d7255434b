import { RANK_MODIFIERS } from '../../../knowledge/titles.js';
import type { Span } from '../../text/span.js';
import { tokenize } from '../../text/token.js';

/** Ranks that say nothing of when: a deputy minister is one now. */
const TIMELESS: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'under',
]);
const PASSING: ReadonlySet<string> = new Set([
  ...[...RANK_MODIFIERS].filter((word) => !TIMELESS.has(word)),
  ...['incoming', 'outgoing', 'designate', 'elect', 'newly', 'current', 'incumbent'],
]);

const TIME = String.raw`(?:(?:early|late|mid)[- ])?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?(?:of\s)?(?:last (?:year|month|week)|(?:1[6-9]|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?)(?!\d)`;
/** `, since 1982`, `from 1980 to 1984`, `until last year`, right behind a role. */
const TERM = new RegExp(
  String.raw`^(?:,|\s\()?\s*(?<term>(?:since|until|till|from|between|effective)\s+${TIME}(?:\s*(?:to|until|and|-|–)\s*(?:${TIME}|now|the present))?)(?=[\s,.;:)]|$)`,
  'u',
);
/**
 * What a sentence says of when a role was held, as spans of the text: words of passing in the role
 * itself (`former`, `acting`), and a time right behind it (`since 1982`).
 */
export function heldWhen(text: string, sentence: Span, role: Span): Span[] {
  const held: Span[] = tokenize(text, role)
    .filter(({ folded }) => PASSING.has(folded))
    .map(({ start, end }) => ({ start, end }));
  const rest = text.slice(role.end, sentence.end);
  const term = TERM.exec(rest)?.groups?.term;
  if (term !== undefined) {
    const start = role.end + rest.indexOf(term);
    held.push({ start, end: start + term.length });
  }
  return held;
}

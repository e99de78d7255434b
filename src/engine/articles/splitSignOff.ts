import { TRAILING_SIGN_OFFS } from '../../knowledge/signOffs.js';
import { type Span, slice, trimSpan } from '../text/span.js';
import { isAgency } from './isAgency.js';
import { hasWords } from './readingSigns.js';

/** A paragraph without the mark that closes the story behind its last sentence. */
export interface SplitSignOff {
  readonly paragraph: Span;
  /** `undefined` when none stands there. */
  readonly mark: Span | undefined;
  /** Whether the mark is only a newsroom's name, which photo credits are as well. */
  readonly agencyOnly: boolean;
}

/** Longest mark, in characters. */
const REACH = 60;

/** A newsroom's name behind the last sentence: `… in May. – VNA`, `… in May. (AFP)`. */
const SIGNATURE =
  /(?<=[.!?…"”’)\]])\s*(?:[-–—/]{1,2}\s*|\()?(\p{L}[\p{L}\p{N} .+/-]{1,30}?)[)/]{0,2}\.?$/u;

/** Cuts a sign-off from a paragraph's end: `… statistics showed.` and `/.`. It never takes a sentence's own full stop. */
export function splitSignOff(text: string, paragraph: Span): SplitSignOff {
  const from = Math.max(paragraph.start, paragraph.end - REACH);
  const tail = text.slice(from, paragraph.end);
  // "https://example.com/." ends in the same two characters.
  if (/(?:https?:|www\.)\S*$/iu.test(tail)) {
    return { paragraph, mark: undefined, agencyOnly: false };
  }
  for (const form of TRAILING_SIGN_OFFS) {
    const match = form.exec(tail);
    if (match !== null) return cut(text, paragraph, from + match.index, false);
  }
  const signature = SIGNATURE.exec(tail);
  if (signature?.[1] !== undefined && isAgency(signature[1])) {
    return cut(text, paragraph, from + signature.index, true);
  }
  return { paragraph, mark: undefined, agencyOnly: false };
}

function cut(text: string, { start, end }: Span, at: number, agencyOnly: boolean): SplitSignOff {
  const paragraph = trimSpan(text, { start, end: at });
  // A mark alone is a line of its own and classified as one.
  if (!hasWords(slice(text, paragraph))) {
    return { paragraph: { start, end }, mark: undefined, agencyOnly: false };
  }
  return { paragraph, mark: trimSpan(text, { start: at, end }), agencyOnly };
}

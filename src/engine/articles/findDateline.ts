import { MONTHS, WEEKDAYS } from '../../knowledge/articleMonths.js';
import { NOT_PLACE_STARTS, NOT_PLACES, PLACE_PARTICLES } from '../../knowledge/notPlaces.js';
import { fold } from '../text/fold.js';
import { type Span, trimSpan } from '../text/span.js';
import { isAgency } from './isAgency.js';

/** What stands before the first sentence of a paragraph. */
export interface FoundDateline {
  /** `undefined` when only a newsroom signs: `(Reuters) - `. */
  readonly place: Span | undefined;
  /** Up to the first character of the sentence, exclusive; to the paragraph's end when no sentence follows. */
  readonly span: Span;
  /** What else than the place speaks for it: a known newsroom, which is proof wherever it stands, or a date. */
  readonly by: 'newsroom' | 'date' | 'capitals';
}

/** Longest dateline looked for, in characters. */
const LONGEST = 110;

/**
 * Finds a dateline at the start of a paragraph: `Hai Phong (VNA) – `, `HANOI, July 3 (Reuters) - `,
 * `LONDON — `. A place in capitals needs a dash (or a colon); one in small letters a newsroom or a
 * date too, since "Hanoi – the capital – …" starts a sentence.
 */
export function findDateline(text: string, paragraph: Span): FoundDateline | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const { index, 0: mark } of head.matchAll(DASH)) {
    const read = readHead(head.slice(0, index), mark.trim());
    if (read === undefined) continue;
    const { end } = paragraph;
    const rest = trimSpan(text, { start: paragraph.start + index + mark.length, end });
    // The newsroom can stand behind a dash of its own: "SAN FRANCISCO--(BUSINESS WIRE)--".
    const signer = /^\(([^()]{1,40})\)/.exec(text.slice(rest.start, rest.start + 42))?.[1];
    if (signer !== undefined && isAgency(signer)) continue;
    // A headline in capitals has dashes too: "ECONOMIC SPOTLIGHT - ITALIAN BOOM".
    if (read.by === 'capitals' && !startsSentence(text, rest)) continue;
    const place = read.place === undefined ? undefined : at(paragraph.start, read.place);
    return { place, span: { start: paragraph.start, end: rest.start }, by: read.by };
  }
  return findLoneDateline(paragraph, head);
}

/** A line of its own: `WASHINGTON, July 3 (Reuters)`. Without a dash it needs capitals and more than a place. */
function findLoneDateline(paragraph: Span, head: string): FoundDateline | undefined {
  if (paragraph.end - paragraph.start > 70 || !/[\d)]$/.test(head)) return undefined;
  const read = readHead(head, '');
  if (read?.place === undefined || read.by === 'capitals' || read.shape !== 'capitals') {
    return undefined;
  }
  const span = { start: paragraph.start, end: paragraph.end };
  return { place: at(paragraph.start, read.place), span, by: read.by };
}

function startsSentence(text: string, { start, end }: Span): boolean {
  const opening = text.slice(start, Math.min(end, start + 120));
  return SENTENCE_OPENING.test(opening) && /\p{Ll}/u.test(opening);
}

/** A dash that can end a dateline. A bare hyphen or en dash needs space around it: "Rhine–Ruhr". */
const DASH =
  /\s*(?:—|-{2,3})\s*|\s+[-–−]\s*|–\s+|(?<=\))\s*[-–:]\s*|(?<=\p{Lu}):\s+|(?<=\/)\.\s+/gu;

const SENTENCE_OPENING = /^["'“‘«(<[*_]{0,2}[\p{Lu}\p{N}$€£¥+]|^["'“‘«(<[*_]{2}/u;

const DATE = (() => {
  const month = `(?:${MONTHS.flat().join('|')})\\.?`;
  const weekday = `(?:(?:${WEEKDAYS.join('|')})\\.?,?\\s+)?`;
  const year = '(?:,?\\s+\\d{4})?';
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  return new RegExp(
    `(?:^|[,.]?\\s+|[,.])${weekday}(?:${month}\\s*${day}(?:[-–/]\\d{1,2})?${year}|${day}\\s+${month}${year}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)[,.]?$`,
    'iu',
  );
})();

interface Head {
  readonly place: Span | undefined;
  readonly shape: 'capitals' | 'mixed' | undefined;
  readonly by: FoundDateline['by'];
}

/** Reads `PLACE[, REGION][, DATE][ (NEWSROOM)]`; spans count in the head itself. */
function readHead(head: string, mark: string): Head | undefined {
  const signature =
    /[([]([^()[\]]{1,40})[)\]]\s*$|\/([^/\s][^/]{1,24})\/$|(?<=\d), (REUTERS?|Reuters?|AP|AFP|UPI|VNA)$/u.exec(
      head,
    );
  const signer = signature?.[1] ?? signature?.[2] ?? signature?.[3];
  const signed = signer !== undefined && isAgency(signer);
  // Brackets around anything else belong to a sentence, but for capitals: "LONDON (ABCD) -".
  if (signer !== undefined && !signed && !/^[\p{Lu}\d /.-]+$/u.test(signer)) return undefined;
  // Only a newsroom in slashes closes with a full stop: "MOSCOW, July 3. /TASS/. ".
  if (mark === '.' && !(signed && head.endsWith('/'))) return undefined;

  let name = (signature === null ? head : head.slice(0, signature.index)).trimEnd();
  const date = DATE.exec(name);
  if (date !== null) name = name.slice(0, date.index);
  name = name
    .trimEnd()
    .replace(/(?:,|\s*-{2,3}|\s*—)$/, '')
    .trimEnd();
  if (name === '')
    return signed ? { place: undefined, shape: undefined, by: 'newsroom' } : undefined;
  if (isAgency(name)) {
    return mark === ':' ? undefined : { place: undefined, shape: undefined, by: 'newsroom' };
  }
  const shape = placeShape(name);
  if (shape === undefined) return undefined;
  const place = { start: 0, end: name.length };
  if (signed) return { place, shape, by: 'newsroom' };
  // "Paris 14 July - " may be anything; the comma makes it a place with its date.
  const dated = date !== null && /^[,.]/.test(date[0]) && signer === undefined;
  if (dated && mark !== ':') return { place, shape, by: 'date' };
  const short = name.split(/\s+/).length <= 4;
  return shape === 'capitals' && short ? { place, shape, by: 'capitals' } : undefined;
}

/** How a name looks when it can be a place's: its first part in capitals or not; `undefined` when it can't. */
function placeShape(name: string): 'capitals' | 'mixed' | undefined {
  const folded = fold(name);
  const parts = name.split(/\s*,\s*/);
  const first = parts[0] ?? '';
  const starts = folded.split(/[\s,]/, 1)[0] ?? '';
  if (NOT_PLACES.has(folded) || NOT_PLACE_STARTS.has(starts) || WEEKDAYS.includes(starts)) {
    return undefined;
  }
  if (parts.length > 4 || (first.match(/\p{L}/gu) ?? []).length < 3) return undefined;
  for (const part of parts) {
    const words = part.split(/\s+/);
    if (words.length > 6 || !words.every(isPlaceWord) || !/^(?:the )?\p{Lu}/u.test(part))
      return undefined;
  }
  const letters = first.replace(/\b(?:Mc|Mac|de|la|le|of|the|on|al)\b|^Mc/gu, '');
  return /\p{Ll}/u.test(letters) ? 'mixed' : 'capitals';
}

function isPlaceWord(word: string): boolean {
  return /^[\p{Lu}][\p{L}\p{M}.'’/–-]*$/u.test(word) || PLACE_PARTICLES.has(fold(word));
}

function at(offset: number, { start, end }: Span): Span {
  return { start: start + offset, end: end + offset };
}

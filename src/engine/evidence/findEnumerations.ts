import type { Span } from '../text/span.js';
import { wordClassOf } from '../text/wordClass.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Brackets inside an item: "footwear (18%)". */
const BRACKETS = /\([^()]{0,60}\)/g;

/** What stands between the last two items of a list. */
const LAST = /(?:,\s*|\s)(?:and|or|as well as)\s/g;

/** More words than an item of a list has. */
const MOST_WORDS = 9;

/**
 * Finds the lists of a sentence, the longest first: at least two items, the last behind "and" or "or"
 * ("minerals, mechanics and machinery, and electronic components"). Items are phrases without a verb:
 * the lead-in before the first and what follows the last are no part of them.
 */
export function findEnumerations({ sentence }: SentenceAnalysis): Span[] {
  const written = sentence.article.text.slice(sentence.start, sentence.end);
  // Commas inside brackets separate nothing; blanking them keeps every offset.
  const flat = written.replace(BRACKETS, (bracket) => 'x'.repeat(bracket.length));
  const found: Span[] = [];
  for (const clause of flat.matchAll(/[^;:]+/g)) {
    for (const last of clause[0].matchAll(LAST)) {
      const start = startOf(clause[0].slice(0, last.index));
      const end = endOf(clause[0], last.index + last[0].length);
      const from = sentence.start + clause.index;
      if (start === undefined || end === undefined) continue;
      const before = found.at(-1);
      // "a, b and c, and d" is one list.
      if (before !== undefined && before.end >= from + start) {
        found.splice(-1, 1, { start: Math.min(before.start, from + start), end: from + end });
      } else {
        found.push({ start: from + start, end: from + end });
      }
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Where the items begin that end with a text: back through commas, as long as all between two is an item. */
function startOf(text: string): number | undefined {
  let start: number | undefined;
  let end = text.length;
  for (;;) {
    const comma = text.lastIndexOf(',', end - 1);
    const segment = text.slice(comma + 1, end);
    const words = [...segment.matchAll(/\S+/g)];
    let lead: number | undefined;
    for (const word of words.slice(-MOST_WORDS).toReversed()) {
      if (isLead(word[0], lead === undefined)) break;
      lead = word.index;
    }
    // "consist of nails": a linking word is no beginning.
    if (lead !== undefined) lead += /^(?:of|and|or)\s+/.exec(segment.slice(lead))?.[0].length ?? 0;
    if (lead === undefined || /^[\d\s%]+$/.test(segment.slice(lead))) return start;
    start = comma + 1 + lead;
    // The first words of a sentence are an item too; what leads in before an item ends the way back.
    if (comma < 0 || lead !== words[0]?.index) return start;
    end = comma;
  }
}

/** Where the last item ends that begins at an offset. */
function endOf(text: string, from: number): number | undefined {
  let end: number | undefined;
  const words = /^[^,.;]+(?:\.\d[^,.;]*)?/.exec(text.slice(from))?.[0] ?? '';
  for (const word of [...words.matchAll(/\S+/g)].slice(0, MOST_WORDS)) {
    if (end === undefined ? ARTICLE.test(word[0]) : isTail(word[0])) {
      if (end === undefined) continue;
      break;
    }
    end = from + word.index + word[0].length;
  }
  return end;
}

const ARTICLE = /^(?:an?|the|its|their|his|her|our|by|with|in|of|from|to)$/i;

/** Whether a word stands before an item: a verb, an adverb, a preposition, an article. */
function isLead(word: string, last: boolean): boolean {
  const folded = plain(word);
  if (folded === '' || LEADS.has(folded) || /ly$/.test(folded)) return true;
  return !last && wordClassOf(folded) === 'verb' && !/(?:ed|ing|[^s]s)$/.test(folded);
}

/** Whether a word behind an item is no part of it. */
function isTail(word: string): boolean {
  const folded = plain(word);
  if (folded === 'of' || folded === 'and' || folded === '') return false;
  return LEADS.has(folded) || TAILS.has(folded) || (/ly$/.test(folded) && folded.length > 4);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '');
}

const LEADS: ReadonlySet<string> = new Set(
  `is are was were be been being has have had include includes included including comprise comprises comprising
   contain contains make makes made as namely like such the a an its their his her our by in on at to from with
   between among both for via against under into than up that which who where sell sells sold buy buys bought
   export exports exported import imports imported produce produces produced grow grows ship ships shipped send sends
   sent supply supplies supplied took take takes provide provides provided need needs use uses used offer offers
   visit visited chiefly mostly largely primarily`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that follow a list without a comma. */
const TAILS: ReadonlySet<string> = new Set(
  `while when came come said will would can could may signed according accounting statistics during after before
   that there so then carried played met agreed also`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

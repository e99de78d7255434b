import { AUXILIARIES } from '../../knowledge/auxiliaries.js';
import { BOUNDARY_LINES, BOUNDARY_OPENINGS } from '../../knowledge/boundaryLines.js';
import {
  FURNITURE_FORMS,
  FURNITURE_LINES,
  NAVIGATION_MARKS,
} from '../../knowledge/furnitureLines.js';
import { BYLINE_PARTICLES, REPORTER_TITLES } from '../../knowledge/reporterTitles.js';
import { SECTION_WORDS } from '../../knowledge/sectionNames.js';
import { SIGN_OFF_LINES } from '../../knowledge/signOffs.js';
import { fold } from '../text/fold.js';
import { type Span, slice } from '../text/span.js';
import { isAgency } from './isAgency.js';
import { readDate } from './readDate.js';
import { countWords, endsSentence, hasWords } from './readingSigns.js';

/**
 * What a block says by its own words alone. `sign-off` closes a story for sure, `agency` (a bare
 * newsroom's name) and `boundary` do as a rule; `section` is a name of a site's section.
 */
export type LineKind =
  | 'sign-off'
  | 'agency'
  | 'boundary'
  | 'section'
  | 'byline'
  | 'date'
  | 'furniture'
  | 'words';

/** Longest line that is looked at, in characters: beyond it, it is running text. */
const LONGEST = 400;
/** The same in words. */
const MOST_WORDS = 40;

/** Tells lines that belong to the page from those of the article; `words` is everything else. */
export function classifyLine(text: string, span: Span): LineKind {
  if (span.end - span.start > LONGEST) return 'words';
  const count = countWords(text, span, MOST_WORDS + 1);
  if (count > MOST_WORDS) return 'words';
  const line = slice(text, span).replace(/\s+/gu, ' ');
  const folded = fold(line);
  if (SIGN_OFF_LINES.has(folded)) return 'sign-off';
  if (!hasWords(line)) return 'furniture';
  // The forms are anchored on words, so the marks of emphasis around a line must not hide it.
  const plain = line.replace(/^[*_>»→▶\s]+|[*_\s]+$/gu, '');
  if (FURNITURE_FORMS.some((form) => form.test(plain)) || isNavigation(line)) return 'furniture';
  if (readDate(text, span) !== undefined) return 'date';
  if (count > 14) return isSection(folded) ? 'section' : 'words';
  if (/(?<!\.)[.!?]$/.test(line) && !/[^\w\s]$/.test(line.slice(0, -1))) return 'words';

  const bare = folded.replace(/^[^\p{L}\p{N}©(#]+|[^\p{L}\p{N}+)]+$/gu, '');
  if (BOUNDARY_LINES.has(bare)) return 'boundary';
  if (count <= 8 && !endsSentence(text, span) && !/[:：]\s*\S/u.test(line)) {
    if (BOUNDARY_OPENINGS.some((opening) => bare.startsWith(opening))) return 'boundary';
  }
  if (isAgency(line.replace(/^[^\p{L}]+|[^\p{L}+]+$/gu, ''))) return 'agency';
  if (FURNITURE_LINES.has(bare)) return 'furniture';
  if (isByline(plain, count)) return 'byline';
  return isSection(bare) ? 'section' : 'words';
}

/** Whether a short line that closes no sentence reads as a section's heading: few words, no verb, no figure. */
export function isHeading(text: string, span: Span): boolean {
  const count = countWords(text, span, 9);
  if (endsSentence(text, span) || count > 8) return false;
  // "The plans include:" leads in what follows it; "Background:" heads it.
  if (count > 3 && /[:：–—-]$/u.test(text.slice(span.start, span.end))) return false;
  const words = fold(slice(text, span)).split(/[^\p{L}\p{N}']+/u);
  return !words.some((word) => AUXILIARIES.has(word)) && !words.some((word) => /\d/.test(word));
}

/** Three entries or more between separators, each short: "Home | News | Sport". */
function isNavigation(line: string): boolean {
  const entries = line.split(NAVIGATION_MARKS);
  return (
    entries.length >= 3 && entries.every((entry) => entry.length <= 40 && !/[.!?]$/.test(entry))
  );
}

function isSection(folded: string): boolean {
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!SECTION_WORDS.has(word)) return false;
  }
  return true;
}

/** "By Jane Doe in Hanoi", "JANE DOE, Staff Writer", "BBC News, Hanoi": names and nothing said about them. */
function isByline(line: string, count: number): boolean {
  if (count > 14 || /[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  const words = line.split(/[\s,]+/u).filter((word) => word !== '');
  const named = words.every((word) => /^[\p{Lu}("@]/u.test(word) || BYLINE_PARTICLES.has(word));
  if (/^(?:by|BY|By|Text by|Story by|Words by)[:\s]/u.test(line)) {
    const rest = words.slice(/^\w+ by/i.test(line) ? 2 : 1);
    return (
      rest.length > 0 &&
      rest.every((word) => /^[\p{Lu}("@]/u.test(word) || BYLINE_PARTICLES.has(word))
    );
  }
  if (!named) return false;
  const folded = fold(line);
  const [first = ''] = line.split(/\s*[,|–—-]\s+/u, 1);
  return (
    (count <= 8 && first !== line && isAgency(first)) ||
    REPORTER_TITLES.some((title) => folded.endsWith(title) && folded.length > title.length)
  );
}

import { fold } from '../text/fold.js';
import { contains } from '../text/span.js';
import { isStopWord } from '../text/termOf.js';
import { tokenize } from '../text/token.js';
import { wordClassOf } from '../text/wordClass.js';
import { findPeriods } from '../values/periods.js';
import { joinQuestions, turnRound } from './joinQuestions.js';
import { asksItself, withoutAsking } from './withoutAsking.js';

/** Openings that lean on the question before. */
const FOLLOW_UP =
  /^(?:(?:ok(?:ay)?|so|also)[\s,]+)?(?:(?:and|but|then)\b[\s,]*(?:(?:what about|how about|what of|the same for|same for)\b[\s,]*)?|(?:what about|how about|what of|the same for|same for)\b[\s,]*)/;
/** Openings that lead on to a new question as often as not: they lean with one word of their own at most. */
const WEAK_FOLLOW_UP = /^(?:ok(?:ay)?|so|also)\b[\s,]*/;
/** Words that stand for something named before. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'it its he him his she her they them their theirs'.split(' '),
);
const OTHER_WAY =
  /\b(?:other way (?:a)?round|vice versa|in reverse|other direction|opposite direction)\b/;
/** A question of at most this many words of its own may lean on the one before. */
const SHORT = 3;
/** Longer than any follow-up. */
const LONGEST = 300;

/**
 * Lends a follow-up what it leaves out, as words of the person's own earlier question: "and 2023?"
 * behind "hanoi exports to laos 2022" reads "hanoi exports to laos 2023". A question that stands by
 * itself is given back as it is.
 * @param prev earlier questions, oldest first
 */
export function withPrevious(text: string, prev: readonly string[]): string {
  const last = prev.at(-1);
  if (last === undefined || text.length > LONGEST) return text;
  const folded = fold(text).trim();
  const turned = OTHER_WAY.test(folded);
  if (!turned && !leans(folded)) return text;
  const before = withPrevious(last, prev.slice(0, -1));
  if (turned) return turnRound(before);
  const shifted = shiftYear(folded, before);
  if (shifted !== undefined) return shifted;
  const opening = openingOf(folded);
  const rest = text
    .trim()
    .slice(folded.length === text.trim().length ? opening.length : 0)
    .replace(/[\s?!]{1,20}$/, '');
  const bare = isBare(folded);
  // Two asking words would be two questions: the follow-up's own decides.
  const base = asksItself(fold(rest)) ? withoutAsking(before, bare) : before;
  return joinQuestions(rest, base, opening !== '' || bare);
}

/** "and the year before?": the earlier question with its one year moved; `undefined` when that is not asked, or no single year stands there. */
function shiftYear(folded: string, before: string): string | undefined {
  const step = YEAR_BEFORE.test(folded) ? -1 : YEAR_AFTER.test(folded) ? 1 : 0;
  const [mention, ...others] = findPeriods(before);
  const year = mention?.period.year;
  if (step === 0 || mention === undefined || year === undefined || others.length > 0)
    return undefined;
  const moved = before.slice(mention.start, mention.end).replace(String(year), String(year + step));
  return before.slice(0, mention.start) + moved + before.slice(mention.end);
}

const YEAR_BEFORE = /\b(?:the )?(?:year before|previous year|prior year|year earlier)\b/;
const YEAR_AFTER = /\b(?:the )?(?:year after|following year|next year|year later)\b/;

/** Whether a question leaves out what the one before named. */
function leans(folded: string): boolean {
  const own = ownWords(folded);
  if (hasPronoun(folded)) return own <= 2 * SHORT;
  if (FOLLOW_UP.test(folded)) return own <= SHORT;
  if (WEAK_FOLLOW_UP.test(folded)) return own <= 1;
  return isBare(folded);
}

/** How an opening that leans was written; empty when there is none. */
function openingOf(folded: string): string {
  return (FOLLOW_UP.exec(folded) ?? WEAK_FOLLOW_UP.exec(folded))?.[0] ?? '';
}

function ownWords(folded: string): number {
  return tokenize(folded).filter((token) => !isStopWord(token.folded)).length;
}

/** "2023?", "where?", "how much?": a time or a question word and nothing of its own. */
function isBare(folded: string): boolean {
  const periods = findPeriods(folded);
  const words = tokenize(folded).filter(
    (word) => !periods.some((period) => contains(period, word)),
  );
  if (words.some((word) => !isStopWord(word.folded))) return false;
  return (
    words.length <= SHORT &&
    (periods.length > 0 ||
      words.some(({ folded: word }) => /^(?:who|when|where|why|how|which)$/.test(word)))
  );
}

/** Whether a word stands for something that is named in no word of the question. */
function hasPronoun(folded: string): boolean {
  const words = tokenize(folded).map(({ folded: word }) => word);
  return words.some((word, at) => {
    if (PRONOUNS.has(word)) return true;
    const before = words[at - 1] ?? '';
    const after = words[at + 1];
    switch (word) {
      case 'there':
        return !BE.test(before) && !BE.test(after ?? '');
      case 'this':
      case 'these':
        return after === undefined || !TIMES.test(after);
      case 'those':
        return true;
      case 'that':
        return (
          after === undefined ||
          POINTING.test(before) ||
          (at === words.length - 2 && wordClassOf(before) === 'verb')
        );
      default:
        return false;
    }
  });
}

const BE = /^(?:is|are|was|were|be|been|any|will)$/;
const TIMES =
  /^(?:years?|months?|weeks?|days?|quarter|season|decade|century|time|times|summer|winter|spring|autumn|morning|evening|afternoon)$/;
/** Words before a "that" that points back: "the ship that sank" does not. */
const POINTING =
  /^(?:is|are|was|were|do|does|did|about|of|in|at|on|for|to|from|by|with|than|why|when|how|like|after|before|since|and|but)?$/;

import { isEnglishWord } from '../text/relatedWords.js';
import { tokenize } from '../text/token.js';
import { MEANING } from './answerPatterns.js';
import { type Asked, FACT } from './asked.js';

/** A meaning is a full name where a short form is asked about; of other words it is told in a sentence. */
export function readMeaning(clause: string): Asked | undefined {
  for (const expression of MEANING) {
    const subject = expression.exec(clause)?.groups?.subject;
    if (subject === undefined) continue;
    const asking = new Set(['meaning', 'mean', 'means']);
    // The longer the word, the likelier that it is a foreign one, of which no full name stands anywhere.
    return isShortForm(subject)
      ? { type: 'expansion', focus: undefined, explicit: subject.length <= SURELY_SHORT, asking }
      : { ...FACT, asking };
  }
  return undefined;
}

/** One word that is none of English's and no longer than short names are. */
function isShortForm(subject: string): boolean {
  const [word, ...others] = tokenize(subject).filter(({ folded }) => !FILLERS.has(folded));
  return (
    word !== undefined &&
    others.length === 0 &&
    word.folded.length <= LONGEST_SHORT_FORM &&
    !isEnglishWord(word.folded)
  );
}

const LONGEST_SHORT_FORM = 8;
const SURELY_SHORT = 4;
const FILLERS: ReadonlySet<string> = new Set(
  'the a term word abbreviation acronym letters short form is of'.split(' '),
);

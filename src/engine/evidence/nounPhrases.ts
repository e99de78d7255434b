import type { Span } from '../text/span.js';
import type { TermToken } from '../text/terms.js';
import { wordClassOf } from '../text/wordClass.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A noun with the words that describe it, without an article. */
export interface NounPhrase extends Span {
  /** Its noun, folded. */
  readonly head: string;
}

/** The noun phrases of a sentence in reading order: describing words and nouns that only a space or a hyphen parts. */
export function nounPhrases({ tokens, sentence }: SentenceAnalysis): NounPhrase[] {
  const { text } = sentence.article;
  const found: NounPhrase[] = [];
  let run: TermToken[] = [];
  const close = () => {
    // A phrase ends with its noun: "the delegates present" is "delegates".
    while (run.length > 0 && !isNoun(run.at(-1) as TermToken)) run.pop(); // length > 0
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, head: last.folded });
    run = [];
  };
  for (const token of tokens) {
    const before = run.at(-1);
    if (
      before !== undefined &&
      !/^[\s-]{1,2}$|^['’]s?\s$/.test(text.slice(before.end, token.start))
    )
      close();
    if (isNoun(token) || isDescribing(token)) run.push(token);
    else close();
  }
  close();
  return found;
}

function isNoun({ folded, term, capital }: TermToken): boolean {
  return (term !== undefined || capital) && (capital || isThing(folded));
}

function isDescribing({ folded, term }: TermToken): boolean {
  if (term === undefined) return false;
  const kind = wordClassOf(folded);
  return kind === 'describing' || kind === 'number' || /(?:ed|ing)$/.test(folded);
}

/** Whether a folded word can name a thing; without a context many plurals pass for verbs ("leaves", "sheds"). */
export function isThing(folded: string): boolean {
  const kind = wordClassOf(folded);
  return kind === 'noun' || (kind === 'verb' && /[^s]s$/.test(folded));
}

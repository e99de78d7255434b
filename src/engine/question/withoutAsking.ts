import { tokenize } from '../text/token.js';
import { wordClassOf } from '../text/wordClass.js';
import { nounPhraseEnd } from './nounPhraseEnd.js';

/**
 * What an earlier question is about, without how it asked: of "how many companies came to the forum"
 * a follow-up "where was it held" needs "the forum" only, and of "when did the bridge open" the bridge.
 * A question that begins with no asking word is given back as it is.
 * @param keepsVerb whether the follow-up has no verb of its own ("where?") and takes the earlier one
 */
export function withoutAsking(text: string, keepsVerb: boolean): string {
  const words = tokenize(text);
  let from = words[0] !== undefined && PREPOSITION.test(words[0].folded) ? 1 : 0;
  const asking = words[from]?.folded ?? '';
  if (!QUESTION_WORD.test(asking)) return text;
  from++;
  let takesNoun = /^(?:what|which|whose)$/.test(asking);
  if (asking === 'how' && MEASURED.test(words[from]?.folded ?? '')) {
    takesNoun = COUNTED.test(words[from]?.folded ?? '');
    from++;
  }
  if (takesNoun && !AUXILIARY.test(words[from]?.folded ?? '')) {
    const noun = nounPhraseEnd(words, from);
    if (noun !== undefined) from = words.indexOf(noun) + 1;
  }
  const helped = DO.test(words[from]?.folded ?? '');
  if (AUXILIARY.test(words[from]?.folded ?? '')) from++;
  let until = words.length;
  if (!keepsVerb) {
    const isVerb = (at: number) =>
      words[at]?.capital === false && wordClassOf(words[at].folded) === 'verb';
    if (from < until - 1 && isVerb(from)) from++;
    if (PREPOSITION.test(words[from]?.folded ?? '')) from++;
    const last = words[until - 1];
    // "did the bridge open": behind "did", what looks like an adjective at the end is the verb.
    const opens = helped && last?.capital === false && wordClassOf(last.folded) === 'describing';
    if (until - 1 > from && (opens || isVerb(until - 1))) until--;
  }
  const [first, last] = [words[from], words[until - 1]];
  return first === undefined || last === undefined || until <= from
    ? text
    : text.slice(first.start, last.end);
}

/** Whether a text asks by itself from its first word on. */
export function asksItself(folded: string): boolean {
  const [first, second] = tokenize(folded).map((token) => token.folded);
  const head = PREPOSITION.test(first ?? '') ? second : first;
  return QUESTION_WORD.test(head ?? '');
}

const QUESTION_WORD = /^(?:who|whom|whose|when|where|why|what|which|how)$/;
const MEASURED = /^(?:many|much|few|long|old|far|big|large|tall|high|deep|wide|often|fast|soon)$/;
const COUNTED = /^(?:many|much|few)$/;
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)(?:n't)?$/;
const DO = /^(?:do|does|did)(?:n't)?$/;
const PREPOSITION = /^(?:in|on|at|by|to|from|for|with|of|since|until|about)$/;

import { MEASURE_WORDS } from '../../knowledge/modifiers.js';
import { type Token, tokenize } from '../text/token.js';
import { type Asked, FACT } from './asked.js';
import { NAMELIKE_NOUNS, TYPE_NOUNS } from './typeNouns.js';

/** What a row of keywords asks for, by the nouns at its ends, a unit, or a post. */
export function readKeywords(folded: string): Asked {
  const words = tokenize(folded);
  const last = words.at(-1)?.folded;
  const first = words[0]?.folded;
  for (const word of [last, first]) {
    const type = word === undefined ? undefined : TYPE_NOUNS.get(word);
    if (
      word !== undefined &&
      type !== undefined &&
      /^(?:date|year|share|role|money|count|measure|rank)$/.test(type)
    ) {
      return {
        type,
        focus: undefined,
        explicit: false,
        asking: type === 'money' ? new Set() : new Set([word]),
      };
    }
  }
  // "flood damage in dollars": the unit says that a figure is wanted; "michael miles" is somebody.
  const unit = words.findIndex(({ folded: word }) => isUnitName(word));
  if (unit >= 0 && words.length > 2 && words[unit - 1]?.kind !== 'number') {
    return { ...FACT, type: 'figure' };
  }
  // "vietnam foreign minister", "head of the news agency": a post alone asks who holds it.
  const post = postAmong(words);
  const isFigure = ({ kind, folded: word }: Token) => kind === 'number' && !YEAR.test(word);
  if (post !== undefined && words.length <= 8 && !words.some(isFigure)) {
    return { type: 'person', focus: post.folded, explicit: false, asking: new Set(['name']) };
  }
  if (words.some(({ folded: word }) => TYPE_NOUNS.get(word) === 'money')) {
    return { ...FACT, type: 'figure' };
  }
  return FACT;
}

/** The noun that asks for its holder: best before "of", at the end or at the head; "lang *son* border gates" has none. */
function postAmong(words: readonly Token[]): Token | undefined {
  const isPost = ({ folded }: Token) => TYPE_NOUNS.get(folded) === 'person';
  const posts = words.filter(isPost);
  return (
    posts.find((post) => HOLDS.test(words[words.indexOf(post) + 1]?.folded ?? '')) ??
    posts.find((post) => post === words.at(-1) && !NAMELIKE_NOUNS.has(post.folded)) ??
    posts.find((post) => post === words[0] && !NAMELIKE_NOUNS.has(post.folded)) ??
    posts.find(({ folded }) => !NAMELIKE_NOUNS.has(folded))
  );
}

const YEAR = /^(?:19|20)\d\d$/;
const HOLDS = /^(?:of|at|for|in|to|name)$/;

/** Currencies that are no other word, and measures. */
function isUnitName(word: string): boolean {
  return MEASURE_WORDS.has(word) || CURRENCY.test(word);
}

const CURRENCY =
  /^(?:dollars?|euros?|usd|eur|vnd|yen|yuan|baht|rupees|rupiah|rubles|roubles|pesos|dlrs|tenge|drams|soms|lari|ringgit|rials?|dirhams)$/;

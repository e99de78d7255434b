import { partOfSpeechOf } from './wink.js';

/** The kinds of words that play different parts in a question. */
export type WordClass = 'noun' | 'verb' | 'describing' | 'number' | 'other';

/** As in `termOf`: a bound for a bot that runs for a year. */
const REMEMBERED_WORDS = 400_000;
const remembered = new Map<string, WordClass>();

/** The class of a folded word, judged without context; adjectives and adverbs are `describing`. */
export function wordClassOf(folded: string): WordClass {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const made = derive(folded);
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(folded, made);
  return made;
}

function derive(folded: string): WordClass {
  if (/^\d/.test(folded)) return 'number';
  if (folded.length > 40) return 'other';
  switch (partOfSpeechOf(folded)) {
    case 'NOUN':
    case 'PROPN':
      return 'noun';
    case 'VERB':
    case 'AUX':
      return 'verb';
    case 'ADJ':
    case 'ADV':
      return 'describing';
    case 'NUM':
      return 'number';
    default:
      return 'other';
  }
}

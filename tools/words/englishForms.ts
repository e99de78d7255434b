import { termOf } from '../../src/engine/text/termOf.js';
import { tokenize } from '../../src/engine/text/token.js';
import { lemmaOf } from '../../src/engine/text/wink.js';
import { STOP_WORDS } from '../../src/knowledge/stopWords.js';
import type { WordNet } from './wordNet.js';

/** A dictionary word counts as common when it is among so many most frequent words, or was tagged or met in a text. */
const COMMON_RANK = 30_000;
/** An inflected form counts when it stands in lower case in so many texts. */
const TEXTS = 2;
const WORD = /^[a-z]{2,}$/;
/** Words of everyday English that are in none of WordNet's four classes. */
const PRONOUNS = 'anybody anyone anything everybody everyone everything something whatever whoever';

/**
 * Common English words in lower case, in alphabetical order: WordNet's own that are in use, their
 * forms as the texts write them, and the stop words. `rankOf` gives a term's place by frequency.
 */
export function findEnglishForms(
  wordNet: WordNet,
  texts: Iterable<string>,
  rankOf: (term: string) => number | undefined,
): readonly string[] {
  const met = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokenize(text).filter(({ kind, capital }) => kind === 'word' && !capital);
    for (const form of new Set(tokens.map(({ folded }) => folded)))
      met.set(form, (met.get(form) ?? 0) + 1);
  }
  const forms = new Set<string>();
  const words = new Set<string>(STOP_WORDS);
  for (const synset of wordNet.synsets.values()) {
    for (const word of synset.words) {
      if (!WORD.test(word)) continue;
      words.add(word);
      const common =
        met.has(word) ||
        wordNet.sense(word, synset.id).tagged > 0 ||
        (rankOf(termOf(word)) ?? COMMON_RANK) < COMMON_RANK;
      if (common) forms.add(word);
    }
  }
  for (const [form, count] of met)
    if (count >= TEXTS && WORD.test(form) && words.has(lemmaOf(form))) forms.add(form);
  for (const word of [...STOP_WORDS, ...PRONOUNS.split(' ')]) if (WORD.test(word)) forms.add(word);
  return [...forms].sort();
}

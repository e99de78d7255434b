import type { TrialArticle } from '../../../tools/words/trials.js';

/** An article of sentences given as terms, with questions given as terms and the place of the sentence sought. */
export function article(
  sentences: readonly string[],
  questions: readonly (readonly [terms: string, gold: number])[],
  traps: readonly string[] = [],
): TrialArticle {
  const read = (terms: string) => ({ words: terms.split(' '), terms: terms.split(' ') });
  return {
    title: 'Article',
    set: 'made up',
    half: 0,
    sentences: sentences.map((terms) => new Set(terms.split(' '))),
    questions: questions.map(([terms, gold]) => ({ ...read(terms), gold })),
    traps: traps.map((terms) => ({ ...read(terms), places: sentences.map((_, place) => place) })),
  };
}

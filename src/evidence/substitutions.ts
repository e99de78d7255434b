import { wordClassOf } from '../language/wordClass.js';
import type { Question } from '../question/question.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** How far from a matched neighbour another word takes a lost word's place, in tokens. */
const REACH = 2;

/**
 * Counts the question's words that the sentence replaces: the word is lost, its neighbour in the
 * question stands there, and beside the neighbour stands another word of the same kind ("exports to
 * *Laos*" where exports to Cambodia were asked for).
 */
export function substitutions(
  question: Question,
  covers: readonly TermCover[],
  analysis: SentenceAnalysis,
): { readonly names: number; readonly words: number } {
  const matched = new Set(covers.flatMap(({ places }) => places));
  let names = 0;
  let words = 0;
  for (const [at, term] of question.terms.entries()) {
    if (term.asking || (covers[at]?.all ?? 0) > 0.3) continue;
    const beside = [covers[at - 1], covers[at + 1]].flatMap((cover) => cover?.places ?? []);
    const isName = term.kind !== 'word';
    const replaced = beside.some((place) => {
      for (let near = place - REACH; near <= place + REACH; near++) {
        const token = analysis.tokens[near];
        if (token?.term === undefined || matched.has(near)) continue;
        const nameLike = token.term.startsWith('@') || (token.capital && near > 0);
        if (
          term.kind === 'number'
            ? token.kind === 'number'
            : isName
              ? nameLike
              : !nameLike && wordClassOf(token.folded) === term.wordClass
        )
          return true;
      }
      return false;
    });
    if (replaced && isName) names++;
    else if (replaced) words++;
  }
  return { names, words };
}

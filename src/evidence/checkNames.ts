import type { Question } from '../question/question.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';

/**
 * The question's names must be those of the story: each name's degree is how well its best-known
 * words are found; the constraint's is the least of them. Fails when a name stands nowhere in the story.
 */
export function checkNames(question: Question, covers: readonly TermCover[]): Constraint {
  const name = 'names' as const;
  let least = 1;
  let missing: { readonly written: string; readonly place: boolean } | undefined;
  for (const { terms, written } of question.names) {
    const found = terms.map((at) => covers[at]?.all ?? 0);
    // A part of a name is the name ("Quang"), a part beside another word of it is not ("Lee" for "Bruce Lee").
    const degree = found.reduce((sum, cover) => sum + cover, 0) / Math.max(1, found.length);
    if (degree < least) {
      least = degree;
      missing = { written, place: terms.some((at) => question.terms[at]?.term.startsWith('@')) };
    }
  }
  if (least >= 0.34 || missing === undefined) {
    return { name, state: least >= 0.5 ? 'held' : 'unclear', degree: least };
  }
  return {
    name,
    state: 'failed',
    degree: least,
    code: missing.place ? 'other-place' : 'not-stated',
    stated: [missing.written],
  };
}

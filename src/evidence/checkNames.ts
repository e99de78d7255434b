import type { Question } from '../question/question.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';

/**
 * The question's names must be those of the story: each name's degree is how well its worst-found
 * word is found; the constraint's is the least of them. Fails when a name stands nowhere in the story.
 */
export function checkNames(question: Question, covers: readonly TermCover[]): Constraint {
  const name = 'names' as const;
  let least = 1;
  let missing: { readonly written: string; readonly place: boolean } | undefined;
  for (const { terms, written } of question.names) {
    const found = terms.map((at) => covers[at]?.all ?? 0);
    // Every word counts: Lee is not Bruce Lee, and West Java not East Java.
    const degree = Math.min(1, ...found);
    if (degree < least) {
      least = degree;
      missing = { written, place: terms.some((at) => question.terms[at]?.term.startsWith('@')) };
    }
  }
  if (least >= 0.3 || missing === undefined) {
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

import { cite } from '../../articles/citation.js';
import { fold } from '../../text/fold.js';
import type { Naming } from './naming.js';
import type { Role } from './person.js';
import { heldWhen } from './tenure.js';

/**
 * The distinct roles of one person, the fullest first. The same sentence in another file is one role
 * with several sources; a role that only opens a fuller one (`General Secretary` of
 * `General Secretary of the Mexican Labour Party`) is left out.
 */
export function rolesOf(namings: readonly Naming[]): Role[] {
  const roles = new Map<string, { role: Role; sentence: string }>();
  for (const { sentence, roles: spans } of namings) {
    const { article } = sentence;
    for (const words of spans) {
      const key = folded(article.text.slice(words.start, words.end));
      const quote = cite(article, sentence);
      const known = roles.get(key);
      if (known === undefined) {
        const held = heldWhen(article.text, sentence, words);
        roles.set(key, { role: { quote, words, held, alsoIn: [] }, sentence: folded(quote.text) });
        continue;
      }
      const { role } = known;
      const again =
        folded(quote.text) === known.sentence &&
        article !== role.quote.article &&
        role.alsoIn.every((other) => other.article !== article);
      if (again) known.role = { ...role, alsoIn: [...role.alsoIn, quote] };
    }
  }
  const keys = [...roles.keys()];
  return [...roles]
    .filter(([key]) => !keys.some((other) => other !== key && other.startsWith(`${key} of `)))
    .map(([key, { role }]) => ({ role, words: key.split(' ').length }))
    .sort((a, b) => b.words - a.words)
    .map(({ role }) => role);
}

/** For comparing only: white space and case folded, as it is when the same text stands in two files. */
function folded(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

import type { Library } from '../engine/library.js';
import { bodyOf } from '../engine/records/people/findHolders.js';
import type { PersonLookup } from '../engine/records/people/person.js';
import { slice } from '../engine/text/span.js';
import { termTokens } from '../engine/text/terms.js';
import { tokenize } from '../engine/text/token.js';
import { nameWords, Word } from '../engine/values/nameWords.js';

/**
 * Finds somebody by name or post. A post that no role states in its own words ("president of Vietnam",
 * where the articles write "State President") is asked of the articles as a question.
 */
export async function lookUpPerson(library: Library, typed: string): Promise<PersonLookup> {
  await library.ready();
  const lookup = library.who(typed);
  if (lookup.outcome !== 'unknown' || !holdsPost(typed)) return lookup;
  const post = typed
    .trim()
    .replace(/^(?:who (?:is|was)\s+)?(?:the\s+)?/i, '')
    .replace(/\?+$/, '');
  const outcome = await library.ask(`Who is the ${post}?`);
  if (outcome.outcome !== 'answer') return lookup;
  const [{ article, start, end, highlight }] = outcome.quotes;
  const around = article.text.slice(Math.max(0, start - AROUND), end + AROUND);
  const headline = article.headline === undefined ? '' : slice(article.text, article.headline);
  if (highlight === undefined || !names(`${headline}\n${around}`, bodyOf(post))) return lookup;
  const held = library.who(slice(article.text, highlight));
  return held.outcome === 'unknown' ? lookup : held;
}

/** How far around the sentence that answers its neighbours are read, in UTF-16 code units. */
const AROUND = 200;

/** Whether a text has all the words: what never names Australia tells nothing of its prime minister. */
function names(text: string, words: readonly string[]): boolean {
  const own = new Set(termTokens(text).map(({ term }) => term));
  return words.every((word) => own.has(word));
}

/** Whether a post is typed, and not somebody's title with a name: those were looked up already. */
function holdsPost(typed: string): boolean {
  return tokenize(typed).some(({ folded }) => ((nameWords().get(folded) ?? 0) & Word.title) !== 0);
}

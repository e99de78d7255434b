import { FIRM_ENDINGS } from '../../knowledge/firmEndings.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * The firm asked about ("gulf air") where the sentence has another of its kind in its stead ("Delta Air"),
 * and neither the sentence nor what stands around it has the two words together: a story that speaks of
 * the gulf elsewhere does not speak of Gulf Air. `undefined` when nothing stands in a firm's stead.
 */
export function replacedFirm(
  question: Question,
  { analysis, before, next }: SentenceContext,
): string | undefined {
  const around = [analysis, ...before, ...(next === undefined ? [] : [next])];
  for (const { qualifier, ending, written } of firmsOf(question)) {
    if (around.some((sentence) => standTogether(sentence, qualifier, ending))) continue;
    // The firm of the sentence before is still spoken of: "Its revenue rose".
    if ([analysis, ...before].some((sentence) => otherNames(sentence, qualifier, ending)))
      return written;
  }
  return undefined;
}

interface Firm {
  readonly qualifier: string;
  readonly ending: string;
  readonly written: string;
}

/** Two names of the question side by side of which the second ends the name of a firm. */
function firmsOf({ tokens, terms, text }: Question): Firm[] {
  const isName = (term: string) =>
    terms.some((asked) => asked.term === term && asked.kind === 'name' && asked.known);
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (before?.term === undefined || token.term === undefined) return [];
    if (!FIRM_ENDINGS.has(token.folded) || token.start - before.end !== 1) return [];
    // A nationality describes: "Lao Airlines" and "the Lao airline" are one as often as not.
    if (before.term.startsWith('@') || !isName(before.term) || !isName(token.term)) return [];
    return [
      {
        qualifier: before.term,
        ending: token.term,
        written: text.slice(before.start, token.end),
      },
    ];
  });
}

function standTogether({ places }: SentenceAnalysis, qualifier: string, ending: string): boolean {
  const own = places.get(qualifier) ?? [];
  return (places.get(ending) ?? []).some((place) =>
    own.some((other) => Math.abs(place - other) <= WITHIN),
  );
}

/** "Bank of Faro" has the two words of "faro bank", with a word between. */
const WITHIN = 2;

/** Whether the ending stands behind another word than the one asked about, both written as a name. */
function otherNames({ tokens, places }: SentenceAnalysis, qualifier: string, ending: string) {
  return (places.get(ending) ?? []).some((place) => {
    const [before, own] = [tokens[place - 1], tokens[place]];
    if (before === undefined || own === undefined || !own.capital || !before.capital) return false;
    return before.term !== undefined && before.term !== qualifier && own.start - before.end === 1;
  });
}

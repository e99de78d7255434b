import type { Question } from '../question/question.js';
import type { NameMention } from '../values/names.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import { replacedFirm } from './otherFirm.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * The question's names must be those of the story: each name's degree is how well its worst-found
 * word is found; the constraint's is the least of them. Fails for a place that stands nowhere in the
 * story, and for a capitalised name that no article has: an unknown word in small letters is as often one that the
 * articles put otherwise. Another name that stands nowhere speaks against the sentence and settles nothing: people and
 * bodies go by many names (measured: as a veto it cost .01 of AUROC on questions left out).
 */
export function checkNames(
  question: Question,
  covers: readonly TermCover[],
  context: SentenceContext,
): Constraint {
  const name = 'names' as const;
  const replaced = replacedPlace(question, covers, context);
  if (replaced !== undefined)
    return { name, state: 'failed', degree: 0, code: 'other-place', stated: [replaced] };
  const firm = replacedFirm(question, context);
  if (firm !== undefined)
    return { name, state: 'failed', degree: 0, code: 'not-stated', stated: [firm] };
  let least = 1;
  let missing:
    | { readonly written: string; readonly place: boolean; readonly absent: boolean }
    | undefined;
  for (const { terms, written } of question.names) {
    const found = terms.map((at) => covers[at]?.all ?? 0);
    // Every word counts: Lee is not Bruce Lee, and West Java not East Java.
    const degree = Math.min(1, ...found);
    if (degree < least) {
      least = degree;
      const words = terms.flatMap((at) => question.terms[at] ?? []);
      missing = {
        written,
        place: words.some(({ term }) => term.startsWith('@')),
        absent:
          (CAPITAL.test(written) && words.every(({ known }) => !known)) ||
          (degree === 0 && isLed(question, words[0])),
      };
    }
  }
  if (least >= 0.3 || missing === undefined) {
    return { name, state: least >= 0.5 ? 'held' : 'unclear', degree: least };
  }
  const { place, written, absent } = missing;
  return {
    name,
    state: place || absent ? 'failed' : 'unclear',
    degree: least,
    code: place ? 'other-place' : 'not-stated',
    stated: [written],
  };
}

const CAPITAL = /\p{Lu}/u;

/**
 * The place asked about ("the opening *in Lagos*") where the sentence has another one in its stead
 * ("opened *in Faro*"): behind a like preposition, while the asked one stands far off in the story.
 */
function replacedPlace(
  { names, terms, tokens }: Question,
  covers: readonly TermCover[],
  { analysis, before, next, headline }: SentenceContext,
): string | undefined {
  for (const { terms: places, written } of names) {
    const words = places.flatMap((at) => terms[at] ?? []);
    const near = [...before, ...(next === undefined ? [] : [next])];
    const found =
      places.some((at) => (covers[at]?.own ?? 0) > 0) ||
      words.some(({ term }) => headline.has(term) || near.some((other) => other.places.has(term)));
    if (found) continue;
    const at = tokens.findIndex(({ folded }) => folded === words[0]?.folded);
    const leads = LEADS.get(tokens[at - 1]?.folded ?? '');
    if (leads === undefined) continue;
    const country = words.some(({ term }) => term.startsWith('@'));
    if (analysis.names.some((name) => isPlaceBehind(name, leads, country, analysis, terms)))
      return written;
  }
  return undefined;
}

/** Whether the name says where or whose: "the bridge in Tampere", "the museum of Galway". */
function isLed({ tokens }: Question, first: Question['terms'][number] | undefined): boolean {
  const at = tokens.findIndex(({ folded }) => folded === first?.folded);
  const before = tokens[at - 1]?.folded ?? '';
  return before === 'of' || LEADS.has(before);
}

/** Prepositions of place with those behind which another place takes the asked one's stead: what moves *to* Faro opens there. */
const LEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: ['in', 'at', 'to'],
    at: ['in', 'at', 'to'],
    to: ['to'],
    from: ['from'],
  }).map(([lead, others]) => [lead, new Set(others)]),
);

function isPlaceBehind(
  { kind, start, end }: NameMention,
  leads: ReadonlySet<string>,
  country: boolean,
  { tokens }: SentenceAnalysis,
  asked: Question['terms'],
): boolean {
  if (kind === 'person') return false;
  const first = tokens.findIndex((token) => token.start >= start);
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  if (own.some(({ term }) => asked.some((word) => word.term === term))) return false;
  // A town may lie in the country that stands there, and the other way round.
  if (own.some(({ term }) => term?.startsWith('@')) !== country) return false;
  return tokens.slice(Math.max(0, first - 2), first).some(({ folded }) => leads.has(folded));
}

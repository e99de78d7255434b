import { contains, type Span } from '../language/span.js';
import { POSTS, RANKS } from '../question/data/posts.js';
import type { Question, QuestionTerm } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
import type { Holder, SentenceAnalysis } from './sentenceAnalysis.js';

/** Of the words of the post asked for, weighted by rarity, a role must hold at least this share. */
const ENOUGH = 0.5;
/** How much a word counts that only the story around the role has ("*Vietnam's* foreign minister" at home). */
const FROM_STORY = 0.4;
/** … and how much a name does where the sentence itself names a place: a story tells of several. */
const NAME_FROM_STORY = 0.1;

/** A person of the sentence with how well the role fits the post that is asked for. */
export interface FittingHolder {
  readonly name: Span;
  /** 0–1. */
  readonly fit: number;
  /** The role's rank when it is another one than asked ("Vice Chairman" for the Chairman). */
  readonly otherRank: string | undefined;
}

/** The place of the post in a question that asks who holds one; `undefined` for other questions. */
export function askedPost({ asked, terms }: Question): number | undefined {
  if (asked.type !== 'person') return undefined;
  // A verb ("who is heading the mission") asks who does something, not who holds a post.
  const at = terms.findLastIndex(
    ({ term, folded }) => POSTS.has(term) && !/(?:ed|led|ing|[^s]s)$/.test(folded),
  );
  return at < 0 ? undefined : at;
}

/** The persons of the sentence whose role names the post, best first. */
export function fittingHolders(
  question: Question,
  { analysis, story, headline }: SentenceContext,
  at: number,
): FittingHolder[] {
  const post = question.terms[at];
  if (post === undefined) return [];
  const wanted = question.terms.filter(({ asking, term }) => !asking && !RANKS.has(term));
  const total = wanted.reduce((sum, { idf }) => sum + idf, 0);
  const placed = analysis.names.some(({ kind }) => kind === 'place');
  return analysis.holders
    .flatMap((holder) => holder.roles.map((role) => ({ holder, role })))
    .flatMap(({ holder, role }): FittingHolder[] => {
      const terms = termsIn(analysis, role);
      // "chief minister": every word of the post must be there.
      if (!wanted.every((term) => !POSTS.has(term.term) || hasTerm(term, terms))) return [];
      const sum = wanted.reduce((weight, term) => {
        if (hasTerm(term, terms)) return weight + term.idf;
        if (!hasTerm(term, story) && !hasTerm(term, headline)) return weight;
        return weight + term.idf * (placed && term.kind === 'name' ? NAME_FROM_STORY : FROM_STORY);
      }, 0);
      return [
        {
          name: holder.name,
          fit: total === 0 ? 0 : sum / total,
          otherRank: otherRank(question, analysis, role, post),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.otherRank !== undefined) - Number(b.otherRank !== undefined) || b.fit - a.fit,
    );
}

/** Who holds a post is told by a role that names the post, at the rank asked for, and what it is the post of. */
export function checkPost(question: Question, context: SentenceContext): Constraint {
  const name = 'post' as const;
  const at = askedPost(question);
  if (at === undefined) return checkRank(question, context.analysis);
  const [best] = fittingHolders(question, context, at);
  if (best === undefined) {
    // "who heads the Lao side of the board": the post can be a verb, then no role says it.
    const post = question.terms[at];
    const stated = post !== undefined && hasTerm(post, context.analysis.places);
    return stated
      ? { name, state: 'unclear', degree: 0.4 }
      : { name, state: 'failed', degree: 0, code: 'not-stated' };
  }
  if (best.otherRank !== undefined) {
    return { name, state: 'failed', degree: 0, code: 'other-rank', stated: [best.otherRank] };
  }
  if (best.fit < ENOUGH) return { name, state: 'failed', degree: 0, code: 'other-person' };
  return { name, state: 'held', degree: best.fit };
}

/** "district collector" is not the Deputy District Collector, whatever the post is called. */
function checkRank(question: Question, analysis: SentenceAnalysis): Constraint {
  const name = 'post' as const;
  if (!OF_PEOPLE.has(question.asked.type) || question.ranks.size > 0)
    return { name, state: 'held', degree: 1 };
  for (const term of question.terms) {
    if (term.kind !== 'word' && !POSTS.has(term.term)) continue;
    const occurrences = postForms(term).flatMap((form) => analysis.places.get(form) ?? []);
    const ranks = occurrences.map((place) => rankBefore(analysis, place));
    const [first] = ranks;
    if (first === undefined || ranks.includes(undefined)) continue;
    const place = occurrences[0] ?? 0;
    const stated = analysis.sentence.article.text.slice(first.start, analysis.tokens[place]?.end);
    return { name, state: 'failed', degree: 0, code: 'other-rank', stated: [stated] };
  }
  return { name, state: 'held', degree: 1 };
}

/** The word itself and the posts named after it: who *chairs* a committee is its *chairman*. */
function postForms({ term, alternatives }: QuestionTerm): string[] {
  return [
    term,
    ...[...alternatives.keys()].filter((other) => POSTS.has(other) && other.startsWith(term)),
  ];
}

/** Answer types of questions that may name a post without a post word that we know. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'fact']);

interface Terms {
  has(term: string): boolean;
}

function hasTerm({ term, alternatives, fullForms }: QuestionTerm, terms: Terms): boolean {
  if (terms.has(term)) return true;
  for (const [other, strength] of alternatives) {
    // A minister is an executive, and still no "chief executive": a post is met by posts alone.
    if (POSTS.has(term) && !POSTS.has(other)) continue;
    if (strength >= 0.5 && terms.has(other)) return true;
  }
  return fullForms.some((form) => form.every((word) => terms.has(word)));
}

function termsIn({ tokens }: SentenceAnalysis, span: Span): Set<string> {
  return new Set(
    tokens.flatMap((token) =>
      token.term !== undefined && contains(span, token) ? [token.term] : [],
    ),
  );
}

/** A rank directly before the post in the role that the question does not have, or the other way round. */
function otherRank(
  question: Question,
  analysis: SentenceAnalysis,
  role: Span,
  post: QuestionTerm,
): string | undefined {
  const { text } = analysis.sentence.article;
  const places = analysis.tokens.flatMap((token, at) =>
    contains(role, token) && token.term !== undefined && hasTerm(post, new Set([token.term]))
      ? [at]
      : [],
  );
  const modifier = wordBefore(question, post);
  const same = places.filter(
    (at) => modifier !== undefined && analysis.tokens[at - 1]?.term === modifier,
  );
  const ranks = (same.length > 0 ? same : places).map((at) => rankBefore(analysis, at));
  const fits = ranks.some((rank) =>
    rank === undefined ? question.ranks.size === 0 : question.ranks.has(rank.term),
  );
  if (fits) return undefined;
  const [first] = ranks;
  const end = analysis.tokens[places[0] ?? 0]?.end ?? role.end;
  return first === undefined ? text.slice(role.start, role.end) : text.slice(first.start, end);
}

function wordBefore(question: Question, post: QuestionTerm): string | undefined {
  const at = question.tokens.findIndex(({ folded }) => folded === post.folded);
  return question.tokens[at - 1]?.term;
}

/** The rank that stands before a token, at most one word between ("Deputy *Prime* Minister"). */
export function rankBefore(
  analysis: SentenceAnalysis,
  place: number,
): { readonly term: string; readonly start: number } | undefined {
  const { text } = analysis.sentence.article;
  const post = analysis.tokens[place];
  for (const back of [1, 2]) {
    const token = analysis.tokens[place - back];
    if (token?.term === undefined || post === undefined) return undefined;
    if (/[,;.:]/.test(text.slice(token.end, post.start))) return undefined;
    if (RANKS.has(token.term)) return { term: token.term, start: token.start };
  }
  return undefined;
}

/** The roles of the persons whom the question names. */
export function rolesOfNamed(question: Question, analysis: SentenceAnalysis): Span[] {
  return analysis.holders
    .filter((holder) => isNamed(question, analysis, holder))
    .flatMap(({ roles }) => roles);
}

/** Whether every name word of the question that the sentence has in a person's name is in this one's. */
function isNamed(question: Question, analysis: SentenceAnalysis, { name }: Holder): boolean {
  const terms = termsIn(analysis, name);
  const named = question.terms.filter(({ kind }) => kind === 'name');
  return named.some((term) => hasTerm(term, terms));
}

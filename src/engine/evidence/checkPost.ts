import { POSTS } from '../question/askedPosts.js';
import type { Question, QuestionTerm } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import type { SentenceContext } from './analyses.js';
import { type AskedPost, namesPost, readAskedPost, wantedTerms } from './askedPost.js';
import type { Constraint } from './constraint.js';
import { holdersOf } from './holdersOf.js';
import { COUNTERPART } from './postWords.js';
import { otherRank, rankBefore } from './ranks.js';
import type { Holder, SentenceAnalysis } from './sentenceAnalysis.js';

/** Of the words of the post asked for, weighted by rarity, a role must hold at least this share. */
const ENOUGH = 0.5;
/** How much a word counts that only the story around the role has ("*Vietnam's* foreign minister" at home). */
const FROM_STORY = 0.4;
/** … and that the sentence has, where the role names nothing itself ("and its director"). */
const FROM_SENTENCE = 0.8;
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
export function askedPost(question: Question): number | undefined {
  return readAskedPost(question)?.at;
}

/** The persons of the sentence whose role names the post, best first; none when no post is asked for. */
export function fittingHolders(question: Question, context: SentenceContext): FittingHolder[] {
  const post = readAskedPost(question);
  const term = post === undefined ? undefined : question.terms[post.at];
  if (post === undefined || term === undefined) return [];
  const { analysis } = context;
  const wanted = wantedTerms(question, post);
  const total = wanted.reduce((sum, { idf }) => sum + idf, 0);
  const holders = holdersOf(analysis);
  const named = (other: string) => namesPost(term, post, other);
  const shared = holders.some(({ roles }) =>
    roles.some((role) => placesOf(analysis, role, named).length > 0),
  );
  return holders
    .flatMap((holder) => holder.roles.map((role) => ({ holder, role })))
    .flatMap(({ holder, role }): FittingHolder[] => {
      const terms = termsIn(analysis, role);
      const places = placesOf(
        analysis,
        role,
        (other) => named(other) || (shared && other === COUNTERPART),
      );
      if (places.length === 0) return [];
      // "chief minister": every word of the post must be there.
      const others = wanted.filter((word) => word !== term);
      if (!others.every((word) => !POSTS.has(word.term) || hasTerm(word, terms))) return [];
      const lend = lenderFor(question, context, role);
      const sum = wanted.reduce(
        (weight, word) =>
          weight + word.idf * (word === term || hasTerm(word, terms) ? 1 : lend(word)),
        0,
      );
      return [
        {
          name: holder.name,
          fit: total === 0 ? 0 : Math.max(0, sum / total),
          otherRank: otherRank(post, wordBefore(question, term), analysis, role, places),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.otherRank !== undefined) - Number(b.otherRank !== undefined) || b.fit - a.fit,
    );
}

/** How much a word counts, 0–1, that the question has and the role has not. */
function lenderFor(
  question: Question,
  { analysis, story, headline }: SentenceContext,
  role: Span,
): (word: QuestionTerm) => number {
  const named = analysis.names.filter(({ kind }) => kind === 'place' || kind === 'organization');
  const inRole = analysis.names.filter(
    (name) => contains(role, name) && name.kind !== 'person' && termsIn(analysis, name).size > 0,
  );
  const isAsked = (name: Span) =>
    [...termsIn(analysis, name)].some((term) =>
      question.terms.some(
        (word) =>
          hasTerm(word, new Set([term])) || word.fullForms.some((form) => form.includes(term)),
      ),
    ) || isShortFor(analysis, name, question.terms);
  // "Tartu Mayor" is nobody's mayor but Tartu's.
  const elsewhere = inRole.length > 0 && !inRole.some(isAsked);
  const short = inRole.some((name) => isShortFor(analysis, name, question.terms));
  const placed = named.some((name) => !isAsked(name));
  return (word) => {
    if (short) return 0.9;
    // It outweighs all other words when a name is missing.
    if (elsewhere) return word.kind === 'name' ? -3 : 0;
    // "The port of Faro and *its director*": a bare post is that of what the sentence names.
    if (hasTerm(word, analysis.places)) return inRole.length === 0 ? FROM_SENTENCE : FROM_STORY;
    if (!hasTerm(word, story) && !hasTerm(word, headline)) return 0;
    return placed && word.kind === 'name' ? NAME_FROM_STORY : FROM_STORY;
  };
}

/** "KPA" for the Klaipeda Port Authority: a name in capitals of the first letters of words that the question has in a row. */
function isShortFor(
  { sentence }: SentenceAnalysis,
  name: Span,
  terms: readonly QuestionTerm[],
): boolean {
  const written = sentence.article.text.slice(name.start, name.end);
  if (!/^\p{Lu}{2,8}$/u.test(written)) return false;
  const initials = terms.map(({ folded }) => folded.charAt(0)).join('');
  return initials.includes(written.toLowerCase());
}

/** Who holds a post is told by a role that names the post, at the rank asked for, and what it is the post of. */
export function checkPost(question: Question, context: SentenceContext): Constraint {
  const name = 'post' as const;
  const post = readAskedPost(question);
  if (post === undefined) return checkRank(question, context.analysis);
  const [best] = fittingHolders(question, context);
  if (best === undefined) return withoutHolder(question, post, context.analysis);
  if (best.otherRank !== undefined) {
    return { name, state: 'failed', degree: 0, code: 'other-rank', stated: [best.otherRank] };
  }
  if (best.fit < ENOUGH) return { name, state: 'failed', degree: 0, code: 'other-person' };
  return { name, state: 'held', degree: best.fit };
}

/** The post can be a verb ("who heads the Lao side of the board"), or its holder be named in a way that is not read. */
function withoutHolder(
  question: Question,
  post: AskedPost,
  analysis: SentenceAnalysis,
): Constraint {
  const name = 'post' as const;
  const term = question.terms[post.at];
  const whole = analysis.sentence;
  const places =
    term === undefined ? [] : placesOf(analysis, whole, (other) => hasTerm(term, new Set([other])));
  if (places.length === 0) return { name, state: 'failed', degree: 0, code: 'not-stated' };
  const rank = otherRank(post, undefined, analysis, whole, places);
  if (rank !== undefined)
    return { name, state: 'failed', degree: 0, code: 'other-rank', stated: [rank] };
  // "Secretary X presented flowers to the new chairman": who is named there holds another post.
  const open = analysis.names.some(
    (named) =>
      (named.kind === 'person' || named.kind === 'other') &&
      !analysis.holders.some(
        ({ name: held, roles }) => held.start === named.start && roles.length > 0,
      ),
  );
  return open
    ? { name, state: 'unclear', degree: 0.4 }
    : { name, state: 'failed', degree: 0, code: 'not-stated' };
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

function placesOf(
  { tokens }: SentenceAnalysis,
  within: Span,
  fits: (term: string) => boolean,
): number[] {
  return tokens.flatMap((token, at) =>
    contains(within, token) && token.term !== undefined && fits(token.term) ? [at] : [],
  );
}

function wordBefore(question: Question, post: QuestionTerm): string | undefined {
  const at = question.tokens.findIndex(({ folded }) => folded === post.folded);
  return question.tokens[at - 1]?.term;
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

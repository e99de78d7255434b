import { POSTS, RANKS } from '../question/askedPosts.js';
import type { Question, QuestionTerm } from '../question/question.js';
import { HEADING_VERBS, LOOSE_POSTS, PASSING_BODIES, TOP_POSTS } from './postWords.js';

/** A post that a question asks the holder of. */
export interface AskedPost {
  /** The place of the post among the question's terms. */
  readonly at: number;
  /** Whether a verb asks for it ("who runs the shop"), so that no noun need name it. */
  readonly verb: boolean;
  /** Terms of the ranks that stand before it in the question. */
  readonly ranks: ReadonlySet<string>;
}

/** The post in a question that asks who holds one; `undefined` for other questions. */
export function readAskedPost(question: Question): AskedPost | undefined {
  const { asked, terms } = question;
  if (asked.type !== 'person') return undefined;
  const noun = terms.findLastIndex(
    // A verb ("who is heading the mission") asks who does something, not who holds a post.
    ({ term, folded }) => isPost(term) && !/(?:ed|led|ing|[^s]s)$/.test(folded),
  );
  const verb = headingVerb(question);
  if (verb !== undefined && (noun < 0 || noun >= verb))
    return { at: verb, verb: true, ranks: new Set() };
  return noun < 0 || isNamedBehind(question, noun)
    ? undefined
    : { at: noun, verb: false, ranks: ranksOf(question, noun) };
}

function isPost(term: string): boolean {
  return POSTS.has(term) || TOP_POSTS.has(term);
}

/** "Who invited *President Khai*": the post is that of somebody who is named. */
function isNamedBehind({ tokens, terms }: Question, at: number): boolean {
  const place = tokens.findLastIndex(({ folded }) => folded === terms[at]?.folded);
  const verb = tokens[tokens.findIndex(({ folded }) => folded === 'who') + 1];
  const next = terms[at + 1];
  return (
    tokens[0]?.folded === 'who' &&
    verb?.term !== undefined &&
    next?.kind === 'name' &&
    !next.term.startsWith('@') &&
    tokens[place + 1]?.folded === next.folded
  );
}

/** "Who runs", "who's running": the verb right behind the question word. */
function headingVerb({ tokens, terms }: Question): number | undefined {
  const who = tokens.findIndex(({ folded }) => /^whos?$/.test(folded));
  if (who < 0) return undefined;
  const verb = tokens
    .slice(who + 1)
    .find(({ folded }) => !/^(?:s|is|are|was|now|currently|actually)$/.test(folded));
  if (verb === undefined || !HEADING_VERBS.has(verb.folded)) return undefined;
  if (terms.some(({ term }) => PASSING_BODIES.has(term))) return undefined;
  const at = terms.findIndex(({ folded }) => folded === verb.folded);
  return at < 0 ? undefined : at;
}

/** The ranks before the post, so that the Speaker of the Chamber of *Deputies* is none. */
function ranksOf({ tokens, terms }: Question, at: number): ReadonlySet<string> {
  const place = tokens.findLastIndex(({ folded }) => folded === terms[at]?.folded);
  return new Set(
    tokens
      .slice(Math.max(0, place - 4), place)
      .flatMap(({ term }) => (term !== undefined && RANKS.has(term) ? [term] : [])),
  );
}

/** The question's words that the role must show, beside ranks. */
export function wantedTerms(question: Question, { ranks }: AskedPost): readonly QuestionTerm[] {
  return question.terms.filter(({ asking, term }) => (!asking || isPost(term)) && !ranks.has(term));
}

/** Whether a term of a role names the post that is asked for. */
export function namesPost(term: QuestionTerm, post: AskedPost, other: string): boolean {
  // Who chairs a board is its chairman, and not the head of its office.
  if (post.verb) return term.term === 'chair' ? other.startsWith('chair') : TOP_POSTS.has(other);
  if (other === term.term) return true;
  // A minister is an executive, and still no "chief executive": a post is met by posts alone.
  if (!isPost(other)) return false;
  if (LOOSE_POSTS.has(term.term)) return TOP_POSTS.has(other);
  return (term.alternatives.get(other) ?? 0) >= 0.5;
}

import type { AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import { contains } from '../text/span.js';
import type { SentenceContext } from './analyses.js';
import { clausesOf } from './clauses.js';
import type { Constraint } from './constraint.js';
import { PRESUPPOSED, type PresupposedEvent } from './presupposed.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Questions that take their event for granted. */
const TAKING: ReadonlySet<AnswerType> = new Set(['reason', 'date', 'year']);
/** Behind these the same word is a noun ("the ban"), which is only spoken of. */
const DETERMINERS = /^(?:the|a|an|its|his|her|their|this|that|of|to)$/;

/** An event that the question takes for granted, and whom it befell. */
interface Premise {
  readonly event: PresupposedEvent;
  /** The last word of the name of whom it befell, as a term; `undefined` when the question names none so. */
  readonly whom: string | undefined;
}

/**
 * What a question takes for granted must be told by the sentence, one around it or the headline, and of
 * nobody else: no sentence says why a forum was postponed in a story in which it was held, and why X
 * resigned is not told by Y's stepping down.
 */
export function checkPremise(question: Question, context: SentenceContext): Constraint {
  const name = 'premise' as const;
  const premise = premiseOf(question);
  if (premise === undefined) return { name, state: 'held', degree: 1 };
  const { analysis, before, next, headline } = context;
  const near = [analysis, ...before, ...(next === undefined ? [] : [next])];
  const told =
    near.some((other) => tells(premise, other)) ||
    (premise.whom === undefined && [...premise.event.told].some((term) => headline.has(term)));
  return told
    ? { name, state: 'held', degree: 1 }
    : { name, state: 'failed', degree: 0, code: 'not-stated' };
}

function premiseOf(question: Question): Premise | undefined {
  const { asked, tokens, text } = question;
  if (!TAKING.has(asked.type)) return undefined;
  for (const [at, { term }] of tokens.entries()) {
    if (term === undefined || DETERMINERS.test(tokens[at - 1]?.folded ?? '')) continue;
    const event = PRESUPPOSED.find((candidate) => candidate.asked.has(term));
    if (event !== undefined) return { event, whom: befallen(question, event, at) };
  }
  const event = PRESUPPOSED.find(({ asking }) => asking?.test(text));
  return event === undefined ? undefined : { event, whom: undefined };
}

/** The one named before the verb, where it is passive or by its meaning befalls its subject. */
function befallen(
  { tokens, names, terms }: Question,
  { ofSubject }: PresupposedEvent,
  verb: number,
): string | undefined {
  const passive = tokens.slice(0, verb).some(({ folded }) => PASSIVE.test(folded));
  if (!passive && !ofSubject) return undefined;
  const lasts = names.map((name) => terms[name.terms.at(-1) ?? -1]?.term);
  return tokens
    .slice(0, verb)
    .map(({ term }) => term)
    .findLast((term) => term !== undefined && lasts.includes(term));
}

const PASSIVE = /^(?:was|were|been|got|get|is|are)$/;

/** Whether a sentence tells the event, and not of another person in the verb's own clause. */
function tells({ event, whom }: Premise, analysis: SentenceAnalysis): boolean {
  const { sentence, places, tokens, names } = analysis;
  const at = [...event.told].flatMap((term) => places.get(term) ?? []);
  const phrase = event.phrases?.exec(
    sentence.article.text.slice(sentence.start, sentence.end).replace(/\s/g, ' '),
  );
  if (phrase != null)
    at.push(tokens.findIndex(({ start }) => start >= sentence.start + phrase.index));
  if (whom === undefined || at.length === 0) return at.length > 0;
  const clauses = clausesOf(analysis);
  return at.some((verb) => {
    const clause = tokens.filter((_token, place) => clauses[place] === clauses[verb]);
    if (clause.some(({ term, folded }) => term === whom || PRONOUNS.test(folded))) return true;
    const others = names.filter(
      (name) => name.kind === 'person' && clause.some((token) => contains(name, token)),
    );
    return others.length === 0;
  });
}

const PRONOUNS = /^(?:he|him|his|she|her|they|them|their)$/;

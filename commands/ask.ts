import type { Outcome } from '../src/engine/answers/outcome.js';
import { inYear, type Within } from '../src/engine/answers/within.js';
import { withPrevious } from '../src/engine/question/withPrevious.js';
import { replyToOutcome } from '../src/reply/replyToOutcome.js';
import { replyToWithin, sayWithin } from '../src/reply/replyToWithin.js';
import { resolveWithin, type WithinLookup } from '../src/reply/resolveWithin.js';
import { toReplyQuote } from '../src/reply/toReplyQuote.js';
import type { Command, CommandContext, CommandInput } from './command.js';
import { completeQuestion } from './completeQuestion.js';
import { completeFile } from './sources.js';

/** Asks the articles a question: quotes with their files, or a plain no. */
export const ask = {
  name: 'ask',
  description: 'Ask the articles: a quote with its file, or a plain no',
  options: [
    {
      name: 'question',
      description: 'What you want to know, in your own words',
      kind: 'text',
      required: true,
      maxLength: 500,
      completes: true,
    },
    {
      name: 'year',
      description: 'Only what the articles say about this year',
      kind: 'year',
      required: false,
      maxLength: 4,
    },
    {
      name: 'source',
      description: 'Only from this file: its name, or a part of it',
      kind: 'text',
      required: false,
      maxLength: 200,
      completes: true,
    },
    {
      name: 'from',
      description: 'Only articles published then or later: 2023, 2023-07, 4 July 2023',
      kind: 'text',
      required: false,
      maxLength: 40,
    },
    {
      name: 'to',
      description: 'Only articles published then or earlier',
      kind: 'text',
      required: false,
      maxLength: 40,
    },
    {
      name: 'private',
      description: 'Whether only you see the reply',
      kind: 'yes-no',
      required: false,
      maxLength: 3,
      placed: 'chat',
    },
  ],
  async run(context, input) {
    const { library, prev, messages } = context;
    const { question = '' } = input;
    const lookup = lookUp(context, input);
    if (lookup.outcome !== 'within') return replyToWithin(lookup, { question, ...input }, messages);
    const outcome = await library.ask(question, { prev, ...lookup.within });
    const reply = sayWithin(replyToOutcome(outcome, messages), lookup.within, messages);
    const asked = askedOf(question, prev, outcome, lookup.within);
    return { ...reply, question, ...(asked === undefined ? {} : { asked }) };
  },
  async further(context, input) {
    const lookup = lookUp(context, input);
    if (lookup.outcome !== 'within') return [];
    const { library, prev } = context;
    const passages = await library.further(input.question ?? '', { prev, ...lookup.within });
    return passages.map((passage) => toReplyQuote(passage));
  },
  complete(context, option, typed, limit) {
    switch (option) {
      case 'question':
        return completeQuestion(context, typed, limit);
      case 'source':
        return completeFile(context, typed, limit);
      default:
        return [];
    }
  },
} satisfies Command;

/** The question as it stands by itself; `undefined` when it was asked of some articles only, or asks none. */
function askedOf(
  question: string,
  prev: readonly string[],
  outcome: Outcome,
  { year, ...narrowed }: Within,
): string | undefined {
  if (Object.values(narrowed).some((part) => part !== undefined)) return undefined;
  const { code } = outcome.outcome === 'refusal' ? outcome.reason : { code: undefined };
  if (code === 'not-a-question' || code === 'instruction') return undefined;
  return withPrevious(inYear(question, year), prev);
}

function lookUp(
  { library }: CommandContext,
  { question = '', year, source, from, to }: CommandInput,
): WithinLookup {
  const typed = { year: year === undefined ? undefined : Number(year), source, from, to };
  return resolveWithin(question, typed, library.articles());
}

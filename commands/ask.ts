import { replyToOutcome } from '../src/reply/replyToOutcome.js';
import { toReplyQuote } from '../src/reply/toReplyQuote.js';
import type { Command } from './command.js';

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
    },
  ],
  async run({ library, prev }, { question = '' }) {
    return { ...replyToOutcome(await library.ask(question, { prev })), question };
  },
  async further({ library, prev }, { question = '' }) {
    const passages = await library.further(question, { prev });
    return passages.map((passage) => toReplyQuote(passage));
  },
} satisfies Command;

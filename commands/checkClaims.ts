import { replyToClaims } from '../src/reply/replyToClaims.js';
import type { Command } from './command.js';
import type { MessageMenu } from './menu.js';

/** Holds every statement of a text against the articles: what supports it, what says otherwise, or nothing. */
export const checkClaims = {
  name: 'check',
  description: 'Check a text against the articles, statement by statement',
  options: [
    {
      name: 'text',
      description: 'What somebody said or wrote',
      kind: 'text',
      required: true,
      // Discord's longest message.
      maxLength: 4000,
    },
  ],
  async run({ library, messages }, { text = '' }) {
    return replyToClaims(await library.check(text), messages);
  },
} satisfies Command;

/** The same on a message that is already there. */
export const checkMessage: MessageMenu = {
  name: 'Check against the articles',
  command: checkClaims,
  option: 'text',
};

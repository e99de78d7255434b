import { reply } from '../src/reply/reply.js';
import { replyToGaps } from '../src/reply/replyToGaps.js';
import type { Command } from './command.js';

/** Shows what people in a server ask that the articles do not answer, and which answers did not help them. */
export const gaps = {
  name: 'gaps',
  description: 'What people ask here that the articles do not answer, most asked first',
  audience: 'managers',
  placed: 'server',
  private: true,
  options: [],
  async run({ store, asker, messages }) {
    const server = asker?.server;
    if (store === undefined || server === undefined) {
      return reply({ tone: 'problem', summary: messages.gaps.onlyInServer });
    }
    const scope = { server };
    return replyToGaps(
      { gaps: store.gaps.list(scope), doubts: store.votes.doubted(scope) },
      messages,
    );
  },
} satisfies Command;

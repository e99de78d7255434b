import { reply } from '../src/reply/reply.js';
import type { Command } from './command.js';

/** Erases everything that is kept about whoever calls it, in all servers and direct messages. */
export const forgetMe = {
  name: 'forget-me',
  description: 'Erase everything that I keep about you',
  options: [],
  private: true,
  async run({ store, asker, messages: { forget } }) {
    if (store === undefined || asker === undefined) {
      return reply({ tone: 'notice', summary: forget.nobodyKnown });
    }
    const records = store.forget(asker.person);
    return reply({ tone: 'notice', summary: records > 0 ? forget.done(records) : forget.nothing });
  },
} satisfies Command;

import { replyToAbout } from '../src/reply/replyToAbout.js';
import type { Command } from './command.js';

/** Says how much is loaded, since when, and what the bot will not do. */
export const about = {
  name: 'about',
  description: 'How many articles are loaded, and what I will not do',
  options: [],
  async run({ library, messages, health }) {
    await library.ready();
    return replyToAbout(library.about(), messages, health);
  },
} satisfies Command;

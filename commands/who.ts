import { replyToLookup } from '../src/reply/replyToLookup.js';
import type { Command } from './command.js';

/** Shows somebody's full name and roles, each role as a quote with its file. */
export const who = {
  name: 'who',
  description: 'Who somebody is, in the words of the articles',
  options: [
    {
      name: 'name',
      description: 'A name or part of it; accents and capitals do not matter',
      kind: 'text',
      required: true,
      maxLength: 100,
      completes: true,
    },
  ],
  async run({ library, messages }, { name = '' }) {
    return replyToLookup(name, library.who(name), messages);
  },
  complete({ library }, _option, typed, limit) {
    return library.completions().names().complete(typed, limit);
  },
} satisfies Command;

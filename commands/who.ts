import { bestMatches } from '../src/reply/bestMatches.js';
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
    },
  ],
  async run({ library }, { name = '' }) {
    return replyToLookup(name, library.who(name));
  },
  complete({ library }, _option, typed, limit) {
    return bestMatches(
      library.people().map(({ name }) => name),
      typed,
      limit,
    );
  },
} satisfies Command;

import { CARD_PARTS, readCardPart } from '../src/reply/cardPart.js';
import { lookUpPerson } from '../src/reply/lookUpPerson.js';
import { oneLine } from '../src/reply/oneLine.js';
import { reply } from '../src/reply/reply.js';
import { replyToLookup } from '../src/reply/replyToLookup.js';
import type { Command } from './command.js';

/** Shows somebody's full name and roles, what they said and whom they met, all as quotes with their files. */
export const who = {
  name: 'who',
  description: 'Who somebody is, in the words of the articles',
  options: [
    {
      name: 'name',
      description: 'A name or part of it, or a post; accents and capitals do not matter',
      kind: 'text',
      required: true,
      maxLength: 100,
      completes: true,
    },
    {
      name: 'show',
      description: 'Only what they said, whom they met, or where named',
      kind: 'text',
      required: false,
      maxLength: 20,
      completes: true,
    },
  ],
  async run({ library, messages }, { name = '', show }) {
    const part = show === undefined ? undefined : readCardPart(show);
    if (show !== undefined && part === undefined) {
      const option = messages.commands.who?.options.show?.name ?? 'show';
      const summary = messages.who.noPart(option, oneLine(show), CARD_PARTS);
      return reply({ tone: 'problem', summary });
    }
    return replyToLookup(name, await lookUpPerson(library, name), messages, part);
  },
  complete({ library }, option, typed, limit) {
    if (option === 'show') return CARD_PARTS.filter((part) => part.startsWith(typed.trim()));
    return library.completions().names().complete(typed, limit);
  },
} satisfies Command;

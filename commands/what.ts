import { oneLine } from '../src/reply/oneLine.js';
import { reply } from '../src/reply/reply.js';
import { replyToOrganisation, replyToOrganisations } from '../src/reply/replyToOrganisation.js';
import type { Command } from './command.js';

/** Shows what an organisation is or an abbreviation stands for, or lists all that the articles name. */
export const what = {
  name: 'what',
  description: 'What an organisation is or an abbreviation stands for, as the articles say',
  options: [
    {
      name: 'name',
      description: 'An organisation or abbreviation, or part of it; empty for all of them',
      kind: 'text',
      required: false,
      maxLength: 100,
      completes: true,
    },
    {
      name: 'show',
      description: 'Only where it is named',
      kind: 'text',
      required: false,
      maxLength: 20,
      completes: true,
    },
  ],
  async run({ library, messages }, { name = '', show }) {
    const named = show?.trim().toLowerCase() === 'named';
    if (show !== undefined && !named) {
      const option = messages.commands.what?.options.show?.name ?? 'show';
      return reply({
        tone: 'problem',
        summary: messages.who.noPart(option, oneLine(show), ['named']),
      });
    }
    await library.ready();
    if (name.trim() === '') return replyToOrganisations(library.organisations(), messages);
    return replyToOrganisation(name, library.what(name), messages, named);
  },
  complete({ library }, option, typed, limit) {
    if (option === 'show') return ['named'].filter((part) => part.startsWith(typed.trim()));
    return library.completions().organisations().complete(typed, limit);
  },
} satisfies Command;

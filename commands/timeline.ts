import { oneLine } from '../src/reply/oneLine.js';
import { parseTime } from '../src/reply/parseTime.js';
import { reply } from '../src/reply/reply.js';
import { replyToTimeline } from '../src/reply/replyToTimeline.js';
import type { Command } from './command.js';

/** Shows what happened when, each date with the sentence that states it. */
export const timeline = {
  name: 'timeline',
  description: 'What happened when, as the articles date it, in order',
  options: [
    {
      name: 'about',
      description: 'Words that must be there, such as a name',
      kind: 'text',
      required: false,
      maxLength: 200,
    },
    {
      name: 'from',
      description: 'Not before this day, month or year, such as 2023-07',
      kind: 'text',
      required: false,
      maxLength: 40,
    },
    {
      name: 'to',
      description: 'Not after this day, month or year',
      kind: 'text',
      required: false,
      maxLength: 40,
    },
  ],
  async run({ library, messages }, { about, from, to }) {
    const times = { from, to };
    for (const name of ['from', 'to'] as const) {
      const typed = times[name];
      if (typed === undefined || parseTime(typed) !== undefined) continue;
      const option = messages.commands.timeline?.options[name]?.name ?? name;
      return reply({
        tone: 'problem',
        summary: messages.timeline.notATime(option, oneLine(typed)),
      });
    }
    const [since, until] = [from, to].map((typed) =>
      typed === undefined ? undefined : parseTime(typed),
    );
    const rows = await library.timeline({
      ...(about === undefined ? {} : { about }),
      ...(since === undefined ? {} : { from: since }),
      ...(until === undefined ? {} : { to: until }),
    });
    return replyToTimeline(rows, { about, from, to }, messages);
  },
} satisfies Command;

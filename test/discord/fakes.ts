import type { Command } from '../../commands/command.js';
import type { Library } from '../../src/library.js';
import { type Reply, type ReplyQuote, reply } from '../../src/reply/reply.js';

/** A library that nothing may ask: the commands of these tests have their replies ready. */
export const noLibrary: Library = {
  ask: () => Promise.reject(new Error('not in this test')),
  explain: () => Promise.reject(new Error('not in this test')),
  who: () => ({ outcome: 'unknown', nearest: [] }),
  people: () => [],
  articles: () => [],
  about: () => ({ articles: 0, passages: 0, people: 0, readAt: new Date(0) }),
  close: async () => undefined,
};

/** A command with one required option, `text`. */
export function fakeCommand(
  name: string,
  run: (text: string) => Reply | Promise<Reply>,
  complete?: () => readonly string[],
): Command {
  return {
    name,
    description: `Tests ${name}`,
    options: [{ name: 'text', description: 'Anything', required: true, maxLength: 200 }],
    run: async (_context, { text = '' }) => run(text),
    ...(complete === undefined ? {} : { complete }),
  };
}

export function quote(text: string, more: Partial<ReplyQuote> = {}): ReplyQuote {
  const defaults = { highlight: undefined, headline: undefined, date: undefined, alsoIn: [] };
  return { text, file: 'story.txt', ...defaults, ...more };
}

/** An answer with one quote whose last word is the short answer. */
export function answer(text: string): Reply {
  const highlight = { start: text.lastIndexOf(' ') + 1, end: text.length };
  return reply({ tone: 'answer', summary: text, quotes: [quote(text, { highlight })] });
}

import type { Command } from '../../../commands/command.js';
import { completionsOf } from '../../../src/engine/answers/completions.js';
import type { Library } from '../../../src/engine/library.js';
import type { DiscordMessage } from '../../../src/fronts/discord/message.js';
import type { ReplyView } from '../../../src/fronts/discord/replyView.js';
import { en } from '../../../src/reply/messages/en.js';
import { type Reply, type ReplyQuote, reply } from '../../../src/reply/reply.js';

/** A library that nothing may ask: the commands of these tests have their replies ready. */
export const noLibrary: Library = {
  ask: () => Promise.reject(new Error('not in this test')),
  further: () => Promise.reject(new Error('not in this test')),
  check: () => Promise.reject(new Error('not in this test')),
  explain: () => Promise.reject(new Error('not in this test')),
  who: () => ({ outcome: 'unknown', nearest: [] }),
  people: () => [],
  what: () => ({ outcome: 'unknown', nearest: [] }),
  organisations: () => [],
  ready: async () => undefined,
  figures: async () => [],
  timeline: async () => [],
  articles: () => [],
  passagesOf: () => [],
  completions: () => completionsOf([], () => []),
  embedded: async () => undefined,
  about: () => ({
    articles: 0,
    passages: 0,
    people: 0,
    embedding: { done: 0, total: 0 },
    readAt: new Date(0),
  }),
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
    options: [
      {
        name: 'text',
        description: 'Anything',
        kind: 'text',
        required: true,
        maxLength: 200,
        completes: complete !== undefined,
      },
    ],
    run: async (_context, { text = '' }) => run(text),
    ...(complete === undefined ? {} : { complete }),
  };
}

export function quote(text: string, more: Partial<ReplyQuote> = {}): ReplyQuote {
  const defaults = { highlight: undefined, headline: undefined, date: undefined, alsoIn: [] };
  const place = { file: 'story.txt', start: 0, end: text.length, passage: text };
  return { text, ...place, ...defaults, ...more };
}

/** An answer with one quote whose last word is the short answer. */
export function answer(text: string): Reply {
  const highlight = { start: text.lastIndexOf(' ') + 1, end: text.length };
  return reply({ tone: 'answer', summary: text, quotes: [quote(text, { highlight })] });
}

/** How a public reply to a short question is shown, in English, unless parts say otherwise. */
export function view(parts: Partial<ReplyView> = {}): ReplyView {
  return {
    messages: en,
    reference: { kind: 'inline', command: 'ask', input: { question: 'Exports in 2021?' } },
    page: 0,
    private: false,
    shareable: false,
    further: false,
    ...parts,
  };
}

/** The buttons of a message, row by row. */
export function buttonsOf({ components }: DiscordMessage): { label: string; id: string }[] {
  return components.flatMap((row) =>
    row.components.map(({ label, custom_id }) => ({ label: label ?? '', id: custom_id })),
  );
}

import type { About } from '../library.js';
import { plural } from './plural.js';
import { type Reply, reply } from './reply.js';

/** What `/about` says: how much is loaded, since when, and what the bot will not do. */
export function replyToAbout({ articles, passages, people, readAt }: About): Reply {
  const loaded = [
    plural(articles, 'article'),
    plural(passages, 'passage'),
    plural(people, 'person', 'people'),
  ].join(', ');
  return reply({
    tone: 'notice',
    summary: `I answer only in the words of ${loaded}.`,
    paragraphs: [
      'Every answer is a quote with the file it stands in. When no passage supports an answer, I say so.',
      'I will not write an answer of my own, reckon with figures, guess, or know anything that the articles do not say.',
    ],
    facts: [
      { label: 'Articles', value: articles.toLocaleString('en-US') },
      { label: 'Passages', value: passages.toLocaleString('en-US') },
      { label: 'People', value: people.toLocaleString('en-US') },
      { label: 'Read', value: minute(readAt) },
    ],
  });
}

/** `2026-01-31 09:05 UTC`: the same for everybody, wherever they and the bot are. */
function minute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

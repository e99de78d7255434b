import type { About } from '../engine/library.js';
import type { FrontHealth } from './frontHealth.js';
import type { Messages } from './messages/messages.js';
import { type Reply, type ReplyFact, reply } from './reply.js';

/** What `/about` says: how much is loaded, since when, and what the bot will not do. */
export function replyToAbout(
  { articles, passages, people, embedding, readAt }: About,
  { about, count }: Messages,
  health?: FrontHealth,
): Reply {
  return reply({
    tone: 'notice',
    summary: about.summary(articles, passages, people),
    paragraphs: about.paragraphs,
    facts: [
      { label: about.articles, value: count(articles) },
      { label: about.passages, value: count(passages) },
      ...(embedding.done < embedding.total
        ? [
            {
              label: about.meaning,
              value: about.embedded(Math.floor((100 * embedding.done) / embedding.total)),
            },
          ]
        : []),
      { label: about.people, value: count(people) },
      { label: about.read, value: minute(readAt) },
      ...(health === undefined ? [] : factsOf(health, about)),
    ],
  });
}

function factsOf({ shards, startedAt }: FrontHealth, about: Messages['about']): ReplyFact[] {
  const up = shards.filter(({ ready }) => ready).length;
  const down = shards.filter(({ ready }) => !ready).map(({ id, status }) => `${id}: ${status}`);
  return [
    { label: about.connections, value: about.connected(up, shards.length, down.join(', ')) },
    { label: about.upSince, value: minute(startedAt) },
  ];
}

/** `2026-01-31 09:05 UTC`: the same for everybody, wherever they and the bot are. */
function minute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

import { ids } from './ids.js';

let last = 300_000_000_000_000_000n;

/** A message as the gateway sends it. */
export interface SentMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly [field: string]: unknown;
}

/** What is not usual about a message. */
export interface MessageParts {
  readonly channel?: string;
  readonly author?: object;
  /** The person whose message it replies to. */
  readonly repliesTo?: string;
  /** Whether that person is pinged; else the message mentions them nowhere. */
  readonly pings?: boolean;
  readonly mentions?: readonly string[];
  readonly more?: object;
}

/** Somebody writes in a server's channel; the text is as Discord would deliver it. */
export function written(content: string, parts: MessageParts = {}): SentMessage {
  const { channel = ids.channel, author, repliesTo, pings = true, more = {} } = parts;
  const mentioned = [
    ...(parts.mentions ?? [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id)),
    ...(repliesTo !== undefined && pings ? [repliesTo] : []),
  ];
  const id = String(++last);
  return {
    id,
    channel_id: channel,
    channel_type: 0,
    guild_id: ids.guild,
    type: repliesTo === undefined ? 0 : 19,
    content,
    timestamp: '2026-01-31T09:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mention_roles: [],
    mentions: [...new Set(mentioned)].map((user) => person(user)),
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    pinned: false,
    author: author ?? person(ids.person),
    member: { roles: [], joined_at: '2024-01-01T00:00:00.000Z' },
    ...(repliesTo === undefined ? {} : replyTo(repliesTo, channel)),
    ...more,
  };
}

/** Somebody writes to the bot directly. */
export function direct(content: string, parts: MessageParts = {}): SentMessage {
  const { guild_id, member, ...message } = written(content, { channel: ids.dm, ...parts });
  return { ...message, id: message.id, channel_id: ids.dm, channel_type: 1 };
}

/** A person, or the bot, as the author of a message. */
export function person(id: string): object {
  return { id, username: `user-${id}`, discriminator: '0', bot: id === ids.bot };
}

function replyTo(author: string, channel: string): object {
  const message_reference = { type: 0, message_id: ids.message, channel_id: channel };
  const referenced = { id: ids.message, channel_id: channel, type: 0, content: 'earlier' };
  return { message_reference, referenced_message: { ...referenced, author: person(author) } };
}

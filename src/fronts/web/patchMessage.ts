import type { WireFile } from '../discord/wire.js';
import type { Channel } from './channel.js';
import { PRIVATE_FLAG } from './interactionPayload.js';
import type { WebAttachment, WebCall, WebChoice, WebMessage } from './webMessage.js';

/** What the bot may say of a message: what it leaves out stays as it is, and null empties. */
export interface MessageBody {
  readonly content?: WebMessage['content'] | null;
  readonly embeds?: WebMessage['embeds'] | null;
  readonly components?: WebMessage['components'] | null;
  readonly flags?: number;
  /** The files that it is to have from now on: those that it keeps by their ids, and those that come along by their places. */
  readonly attachments?: readonly { readonly id: string; readonly description?: string }[];
  readonly choices?: readonly WebChoice[];
}

/** A message body that was sent, with its files. */
export interface SentMessage {
  readonly fields: MessageBody;
  readonly files: readonly WireFile[];
}

/** A message of which nothing is known yet. */
export function blankMessage(id: string, at: Date, call: WebCall | undefined): WebMessage {
  return {
    id,
    at: at.toISOString(),
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    private: false,
    loading: false,
    ...(call === undefined ? {} : { call }),
  };
}

/** A body as discord.js sends it. */
export function readBody(body: unknown): Pick<SentMessage, 'fields'> {
  const fields = (body ?? {}) as MessageBody; // the only sender is discord.js, which types it so
  return { fields };
}

/** A message after an edit, by Discord's rules. Its new files are kept in the channel. */
export function patchMessage(
  message: WebMessage,
  { fields, files }: SentMessage,
  channel: Channel,
  newId: () => string,
): WebMessage {
  const { content, embeds, components, flags, attachments } = fields;
  const kept =
    attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) => attachments.some((one) => one.id === id));
  const fresh = files.map((file, place) => {
    const described = attachments?.find(({ id }) => id === String(place))?.description;
    const attached = attach(file, message.id, channel, newId());
    return described === undefined ? attached : { ...attached, description: described };
  });
  return {
    ...message,
    content: content === undefined ? message.content : (content ?? ''),
    embeds: embeds === undefined ? message.embeds : (embeds ?? []),
    components: components === undefined ? message.components : (components ?? []),
    attachments: [...kept, ...fresh],
    private: message.private || ((flags ?? 0) & PRIVATE_FLAG) !== 0,
  };
}

function attach(file: WireFile, message: string, channel: Channel, id: string): WebAttachment {
  channel.keepFile(id, file, message);
  return {
    id,
    filename: file.name,
    size: file.bytes.byteLength,
    content_type: file.type,
    url: `/api/channels/${channel.key}/files/${id}/${encodeURIComponent(file.name)}`,
  };
}

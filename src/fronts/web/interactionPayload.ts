import type { Channel } from './channel.js';
import type { WebCall, WebCommand, WebMessage } from './webMessage.js';

/** Discord's number for an option's kind, by the type of its value: text, a whole number, yes or no. */
const OPTION_TYPES = { string: 3, number: 4, boolean: 5 } as const;

/** Of a message: only one person sees it. */
export const PRIVATE_FLAG = 64;

/** Who is at work here. */
export interface Actors {
  readonly application: string;
  readonly bot: string;
}

/** What an interaction is told by. */
export interface InteractionKey {
  readonly id: string;
  readonly token: string;
}

/** A slash command as Discord's gateway sends it. */
export function commandPayload(
  key: InteractionKey,
  { name, options }: WebCall,
  channel: Channel,
  actors: Actors,
): object {
  const given = Object.entries(options).map(([option, value]) => givenOption(option, value));
  const data = { id: actors.application, type: 1, name, options: given };
  return interaction(2, key, data, channel, actors);
}

/** An option that is being typed, likewise. */
export function completionPayload(
  key: InteractionKey,
  command: WebCommand,
  typed: { readonly option: string; readonly value: string },
  channel: Channel,
  actors: Actors,
): object {
  const options = [{ ...givenOption(typed.option, typed.value), focused: true }];
  const data = { id: actors.application, type: 1, name: command.name, options };
  return interaction(4, key, data, channel, actors);
}

/** A click on a button, likewise. */
export function clickPayload(
  key: InteractionKey,
  message: WebMessage,
  customId: string,
  channel: Channel,
  actors: Actors,
): object {
  const clicked = {
    id: message.id,
    channel_id: channel.ids.channel,
    type: 0,
    timestamp: message.at,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    flags: message.private ? PRIVATE_FLAG : 0,
    author: { id: actors.bot, username: 'verbatim', discriminator: '0', bot: true },
  };
  const data = { component_type: 2, custom_id: customId };
  return { ...interaction(3, key, data, channel, actors), message: clicked };
}

function givenOption(name: string, value: string | number | boolean): object {
  const type = OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES]; // the value's own types
  return { type, name, value };
}

function interaction(
  type: number,
  { id, token }: InteractionKey,
  data: object,
  { ids, locale }: Channel,
  { application }: Actors,
): object {
  return {
    id,
    token,
    type,
    version: 1,
    application_id: application,
    guild_id: ids.server,
    channel: { id: ids.channel, type: 0 },
    channel_id: ids.channel,
    context: 0,
    member: {
      user: { id: ids.person, username: 'you', discriminator: '0' },
      roles: [],
      permissions: '0',
      joined_at: '2024-01-01T00:00:00.000Z',
    },
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    locale,
    attachment_size_limit: 10 * 1024 * 1024,
    data,
  };
}

import { ids } from './ids.js';

let last = 200_000_000_000_000_000n;

/** An interaction as the gateway sends it; `id` and `token` tell its answers from those of others. */
export interface SentInteraction {
  readonly id: string;
  readonly token: string;
  readonly [field: string]: unknown;
}

/** Discord's number for an option's kind, by the type of its value: text, a whole number, yes or no. */
const OPTION_TYPES = { string: 3, number: 4, boolean: 5 } as const;

/** Somebody uses a slash command in a server. */
export function slashCommand(
  name: string,
  options: Readonly<Record<string, string | number | boolean>>,
  more: { readonly locale?: string } = {},
): SentInteraction {
  const typed = Object.entries(options).map(([option, value]) => ({
    type: OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES], // the values' own types
    name: option,
    value,
  }));
  return interaction(2, { id: ids.command, type: 1, name, options: typed }, more);
}

/** Somebody types in an option of a slash command. */
export function typing(
  command: string,
  option: string,
  value: string,
  more: { readonly locale?: string } = {},
): SentInteraction {
  const options = [{ type: 3, name: option, value, focused: true }];
  return interaction(4, { id: ids.command, type: 1, name: command, options }, more);
}

/** What else a test may want of a click: the message as it stands, and who clicks where. */
export interface ClickOptions {
  readonly message?: string;
  readonly components?: unknown;
  readonly person?: string;
  readonly locale?: string;
}

/** Somebody clicks a button under a message of the bot; `flags` are the message's. */
export function click(customId: string, flags = 0, options: ClickOptions = {}): SentInteraction {
  const { person = ids.person, locale = 'en-US' } = options;
  const member = {
    user: { id: person, username: 'clicker', discriminator: '0' },
    roles: [],
    permissions: '0',
    joined_at: '2024-01-01T00:00:00.000Z',
  };
  const message = {
    id: options.message ?? ids.message,
    components: options.components ?? [],
    channel_id: ids.channel,
    type: 0,
    content: '',
    flags,
    author: { id: ids.bot, username: 'verbatim', discriminator: '0' },
  };
  const data = { component_type: 2, custom_id: customId };
  return interaction(3, data, { message, member, locale });
}

/** Somebody uses a menu under a message that somebody else wrote, in a server. */
export function messageMenu(name: string, content: string, more: object = {}): SentInteraction {
  const message = {
    id: ids.message,
    channel_id: ids.channel,
    type: 0,
    content,
    author: { id: ids.other, username: 'writer', discriminator: '0' },
    ...more,
  };
  return interaction(2, {
    id: ids.command,
    type: 3,
    name,
    target_id: ids.message,
    resolved: { messages: { [ids.message]: message } },
  });
}

function interaction(type: number, data: unknown, more: object = {}): SentInteraction {
  const id = String(++last);
  return {
    id,
    token: `token-${id}`,
    type,
    version: 1,
    application_id: ids.application,
    guild_id: ids.guild,
    channel: { id: ids.channel, type: 0 },
    channel_id: ids.channel,
    member: {
      user: { id: ids.person, username: 'reader', discriminator: '0' },
      roles: [],
      permissions: '0',
      joined_at: '2024-01-01T00:00:00.000Z',
    },
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    locale: 'en-US',
    attachment_size_limit: 10_485_760,
    data,
    ...more,
  };
}

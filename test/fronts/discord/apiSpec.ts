import type {
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  checkCommands,
  checkMenus,
  checkMessage,
} from '../../../src/fronts/discord/checkLimits.js';
import { type DiscordMessage, message } from '../../../src/fronts/discord/message.js';

/** What the stand-in was sent. */
export interface SentRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded, without the query. */
  readonly path: string;
  /** Absent in requests that a test makes up. */
  readonly query?: URLSearchParams;
  readonly authorization: string | undefined;
  /** The JSON body, or a form's `payload_json`; undefined when there is none. */
  readonly body: unknown;
  /** The texts of a form's files, by file name. */
  readonly files: ReadonlyMap<string, string>;
}

interface Schema {
  parse(value: unknown): unknown;
}

/** Type numbers of callbacks, from the API documentation, "Interaction Callback Type". */
const CALLBACKS: ReadonlyMap<unknown, Schema> = new Map<unknown, Schema>([
  [4, CreateMessageInteractionCallbackRequestSchema],
  [5, CreateMessageInteractionCallbackRequestSchema],
  [6, UpdateMessageInteractionCallbackRequestSchema],
  [7, UpdateMessageInteractionCallbackRequestSchema],
  [8, ApplicationCommandAutocompleteCallbackRequestSchema],
]);

/**
 * Holds a request against Discord's published description and against our own checks.
 * @throws when either finds fault, or when it is a request that the bot has no business to send.
 */
export function holdAgainstSpec({ method, path, body, files }: SentRequest): void {
  if (method === 'GET') return;
  if (method === 'PUT' && path.endsWith('/commands')) {
    const all = body as RESTPutAPIApplicationCommandsJSONBody; // checked next
    for (const command of all) ApplicationCommandUpdateRequestSchema.parse(asDescribed(command));
    checkCommands(all.filter(isSlash));
    checkMenus(all.filter(isMenu));
  } else if (method === 'POST' && path.endsWith('/callback')) {
    const { type, data } = body as { type: unknown; data?: Partial<DiscordMessage> }; // checked next
    const schema = CALLBACKS.get(type);
    if (schema === undefined) throw new Error(`No callback of type ${type} is expected.`);
    schema.parse(body);
    if (type === 4 || type === 7) checkMessage(sent(data, files));
    if (type === 6 && data !== undefined) throw new Error('An acknowledgement holds nothing.');
    if (type === 5 && Object.keys(data ?? {}).some((key) => key !== 'flags')) {
      throw new Error('A deferral may hold flags only.');
    }
  } else if (method === 'PATCH' && path.endsWith('/messages/@original')) {
    IncomingWebhookUpdateRequestPartialSchema.parse(body);
    checkMessage(sent(body as Partial<DiscordMessage>, files)); // its shape was just checked
  } else if (method === 'POST' && path.startsWith('/webhooks/')) {
    IncomingWebhookRequestPartialSchema.parse(body);
    checkMessage(sent(body as Partial<DiscordMessage>, files)); // its shape was just checked
  } else if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) {
    MessageCreateRequestSchema.parse(body);
    checkMessage(sent(body as Partial<DiscordMessage>, files)); // its shape was just checked
  } else if (method === 'POST' && /^\/channels\/\d+\/messages\/\d+\/threads$/.test(path)) {
    CreateTextThreadWithMessageRequestSchema.parse(body);
  } else if (method === 'POST' && path === '/users/@me/channels') {
    CreatePrivateChannelRequestSchema.parse(body);
  } else if (method === 'POST' && /^\/channels\/\d+\/typing$/.test(path)) {
    if (body !== undefined) throw new Error('Typing has no body.');
  } else {
    throw new Error(`${method} ${path} is not expected.`);
  }
}

/** Permissions travel as text, since they outgrow a number (API reference, "Permissions"); the description says a number. */
function asDescribed(command: RESTPutAPIApplicationCommandsJSONBody[number]): object {
  const { default_member_permissions: permissions, ...rest } = command;
  if (permissions === undefined || permissions === null) return command;
  if (!/^\d+$/.test(permissions)) throw new Error(`${permissions} is no set of permissions.`);
  return { ...rest, default_member_permissions: Number(permissions) };
}

function isSlash(
  body: RESTPostAPIApplicationCommandsJSONBody,
): body is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return body.type === undefined || body.type === 1;
}

function isMenu(
  body: RESTPostAPIApplicationCommandsJSONBody,
): body is RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return body.type === 2 || body.type === 3;
}

function sent(
  body: Partial<DiscordMessage> | undefined,
  files: ReadonlyMap<string, string>,
): DiscordMessage {
  const { allowed_mentions: mentions } = { ...body } as { allowed_mentions?: { parse?: unknown } };
  if (JSON.stringify(mentions?.parse) !== '[]') throw new Error('A message may mention somebody.');
  // What an edit does not name stays as it was.
  const { content = 'as before' } = { ...body };
  return {
    ...message({ ...body, content }),
    files: [...files].map(([name, text]) => ({ name, text })),
    // Pictures and tables travel as files too, and only their descriptions stand in the body.
    attachments: [],
  };
}

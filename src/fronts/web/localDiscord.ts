import { randomBytes } from 'node:crypto';
import type { Wire, WireRequest, WireResponse } from '../discord/wire.js';
import type { Channel } from './channel.js';
import { Channels } from './channels.js';
import {
  type Actors,
  clickPayload,
  commandPayload,
  completionPayload,
  type InteractionKey,
} from './interactionPayload.js';
import { blankMessage, type MessageBody, patchMessage, readBody } from './patchMessage.js';
import type { WebCall, WebChoice, WebCommand, WebMessage } from './webMessage.js';

/** Most interactions that can still be answered; Discord's own end after 15 minutes. */
const OPEN_INTERACTIONS = 1_000;

/** What the bot sends to an interaction, by Discord's numbers. */
const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8 } as const;

/** An interaction that the bot may still answer. */
interface Interaction {
  readonly channel: Channel;
  readonly call: WebCall | undefined;
  /** The message that `@original` stands for: the one clicked on, or the reply once there is one. */
  original: string | undefined;
  /** Takes completions. */
  readonly choose: ((choices: readonly WebChoice[]) => void) | undefined;
}

const NOT_FOUND: WireResponse = { status: 404, body: { message: 'Unknown', code: 0 } };
const DONE: WireResponse = { status: 204 };

/**
 * As much of Discord as one page needs, in this process: it holds the commands that the bot registers,
 * sends it what people do, and puts what it answers into their channels.
 */
export class LocalDiscord implements Wire {
  readonly channels: Channels;
  readonly #newId: () => string;
  readonly #clock: () => Date;
  readonly #actors: Actors;
  readonly #open = new Map<string, Interaction>();
  #dispatch: ((event: string, payload: unknown) => void) | undefined;
  #commands: readonly WebCommand[] = [];

  /** @param newId gives ids in Discord's form, none twice */
  constructor(newId: () => string, clock: () => Date) {
    this.#newId = newId;
    this.#clock = clock;
    this.#actors = { application: newId(), bot: newId() };
    this.channels = new Channels(newId);
  }

  /** The slash commands that the bot registered. */
  get commands(): readonly WebCommand[] {
    return this.#commands.filter(({ type }) => type === 1);
  }

  connect(dispatch: (event: string, payload: unknown) => void): void {
    this.#dispatch = dispatch;
    const { application, bot } = this.#actors;
    dispatch('READY', {
      v: 10,
      user: { id: bot, username: 'verbatim', discriminator: '0', bot: true },
      guilds: [],
      application: { id: application },
      session_id: 'local',
      resume_gateway_url: 'ws://localhost',
    });
  }

  /** Somebody uses a slash command; the reply comes into the channel. */
  run(call: WebCall, channel: Channel): void {
    const key = this.#begin({ channel, call, original: undefined, choose: undefined });
    this.#send(commandPayload(key, call, channel, this.#actors));
  }

  /** Somebody clicks a button. @returns false when there is no such button under such a message. */
  click(messageId: string, customId: string, channel: Channel): boolean {
    const message = channel.message(messageId);
    if (message === undefined || !hasButton(message, customId)) return false;
    const key = this.#begin({ channel, call: undefined, original: messageId, choose: undefined });
    this.#send(clickPayload(key, message, customId, channel, this.#actors));
    return true;
  }

  /** Somebody types in an option. */
  complete(
    command: WebCommand,
    typed: { readonly option: string; readonly value: string },
    channel: Channel,
  ): Promise<readonly WebChoice[]> {
    return new Promise((choose) => {
      const key = this.#begin({ channel, call: undefined, original: undefined, choose });
      this.#send(completionPayload(key, command, typed, channel, this.#actors));
    });
  }

  request(request: WireRequest): WireResponse {
    const { method, path, body } = request;
    if (path === '/gateway/bot') return { status: 200, body: GATEWAY };
    if (path.endsWith('/commands')) {
      if (method === 'PUT') this.#commands = body as readonly WebCommand[]; // as commandBody makes them
      return { status: 200, body: this.#commands };
    }
    const [, called] = /^\/interactions\/\d+\/([\w-]+)\/callback$/.exec(path) ?? [];
    if (called !== undefined) return this.#takeCallback(called, request);
    const [, token, original] =
      /^\/webhooks\/\d+\/([\w-]+)(\/messages\/@original)?$/.exec(path) ?? [];
    const open = token === undefined ? undefined : this.#open.get(token);
    if (open === undefined) return NOT_FOUND;
    if (method === 'PATCH' && original !== undefined) return this.#edit(open, request);
    if (method === 'POST' && original === undefined) return this.#follow(open, request);
    return NOT_FOUND;
  }

  #takeCallback(token: string, { body, files }: WireRequest): WireResponse {
    const open = this.#open.get(token);
    if (open === undefined) return NOT_FOUND;
    const { type, data } = body as { type: number; data?: MessageBody }; // as discord.js sends it
    const read = readBody(data);
    switch (type) {
      case CALLBACK.reply:
        this.#post(open, { ...read, files });
        return DONE;
      case CALLBACK.defer:
        this.#post(open, { ...read, files }, true);
        return DONE;
      case CALLBACK.deferUpdate:
        return DONE;
      case CALLBACK.update:
        this.#edit(open, { body: data, files });
        return DONE;
      case CALLBACK.choices:
        this.#open.delete(token);
        open.choose?.(data?.choices ?? []);
        return DONE;
      default:
        return NOT_FOUND;
    }
  }

  /** Puts a new message into the channel; the first is the interaction's own reply. */
  #post(open: Interaction, sent: Parameters<typeof patchMessage>[1], loading = false): WebMessage {
    const { channel, call } = open;
    const blank = blankMessage(this.#newId(), this.#clock(), call);
    const message = { ...patchMessage(blank, sent, channel, this.#newId), loading };
    channel.put(message);
    open.original = message.id;
    return message;
  }

  #edit(
    { channel, original }: Interaction,
    { body, files }: Pick<WireRequest, 'body' | 'files'>,
  ): WireResponse {
    const message = original === undefined ? undefined : channel.message(original);
    if (message === undefined) return NOT_FOUND;
    const sent = { ...readBody(body), files };
    const edited = { ...patchMessage(message, sent, channel, this.#newId), loading: false };
    channel.put(edited);
    return { status: 200, body: this.#asDiscord(edited, channel) };
  }

  /** A follow-up; the first one after a deferral takes the deferral's place, as at Discord. */
  #follow(open: Interaction, request: WireRequest): WireResponse {
    const { channel, original } = open;
    if (original !== undefined && channel.message(original)?.loading === true) {
      return this.#edit(open, request);
    }
    const sent = { ...readBody(request.body), files: request.files };
    // A follow-up is a message of its own, and `@original` stays what it was.
    const message = this.#post({ ...open }, sent);
    return { status: 200, body: this.#asDiscord(message, channel) };
  }

  #begin(interaction: Interaction): InteractionKey {
    const key = { id: this.#newId(), token: randomBytes(18).toString('base64url') };
    this.#open.set(key.token, interaction);
    const [oldest] = this.#open.keys();
    if (this.#open.size > OPEN_INTERACTIONS && oldest !== undefined) this.#open.delete(oldest);
    return key;
  }

  #send(payload: object): void {
    this.#dispatch?.('INTERACTION_CREATE', payload);
  }

  #asDiscord({ id, content, at }: WebMessage, { ids }: Channel): object {
    const author = { id: this.#actors.bot, username: 'verbatim', discriminator: '0', bot: true };
    return { id, channel_id: ids.channel, type: 0, content, timestamp: at, author };
  }
}

const GATEWAY = {
  url: 'ws://localhost',
  shards: 1,
  session_start_limit: { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 },
};

function hasButton({ components }: WebMessage, customId: string): boolean {
  return components.some((row) => row.components.some((one) => one.custom_id === customId));
}

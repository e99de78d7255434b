import { randomBytes } from 'node:crypto';
import type { WireFile } from '../discord/wire.js';
import type { WebMessage } from './webMessage.js';

/** Most messages that a channel remembers; the oldest go first, with their files. */
const REMEMBERED = 200;

/** Most connections that look at one channel; a browser opens one, and another when it comes back. */
const WATCHED_BY = 8;

/** What happened in a channel; `number` counts up from 1. */
export interface ChannelEvent {
  readonly number: number;
  readonly message: WebMessage;
}

/**
 * One visitor's channel. Nobody else sees it: what stands for Discord's people, servers and channels is
 * made up anew for each visitor.
 */
export class Channel {
  /** Names the channel in addresses; cannot be guessed. */
  readonly key = randomBytes(18).toString('base64url');
  readonly locale: string;
  readonly ids: { readonly person: string; readonly server: string; readonly channel: string };
  readonly #messages = new Map<string, WebMessage>();
  readonly #files = new Map<string, { readonly file: WireFile; readonly message: string }>();
  readonly #listeners = new Set<(event: ChannelEvent) => void>();
  #events: ChannelEvent[] = [];
  #last = 0;

  /** @param newId gives ids in Discord's form, none twice */
  constructor(locale: string, newId: () => string) {
    this.locale = locale;
    this.ids = { person: newId(), server: newId(), channel: newId() };
  }

  /** Whether somebody is looking. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  message(id: string): WebMessage | undefined {
    return this.#messages.get(id);
  }

  file(id: string): WireFile | undefined {
    return this.#files.get(id)?.file;
  }

  /** Adds a message, or puts it in the place of the one with its id, and tells whoever looks. */
  put(message: WebMessage): void {
    this.#messages.set(message.id, message);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > REMEMBERED && oldest !== undefined) this.#messages.delete(oldest);
    this.#forgetFiles();
    this.#last += 1;
    const event = { number: this.#last, message };
    // Of each message only the latest state is told to those who come back.
    this.#events = this.#events.filter((told) => told.message.id !== message.id);
    this.#events = [...this.#events, event].slice(-REMEMBERED);
    for (const listener of this.#listeners) listener(event);
  }

  /** Keeps a file of a message for as long as the message has it. */
  keepFile(id: string, file: WireFile, message: string): void {
    this.#files.set(id, { file, message });
  }

  /**
   * Tells of every message from now on, and first of those after the event `since`.
   * @returns what ends it; `undefined` when too many look already.
   */
  watch(since: number, listener: (event: ChannelEvent) => void): (() => void) | undefined {
    if (this.#listeners.size >= WATCHED_BY) return undefined;
    for (const event of this.#events) if (event.number > since) listener(event);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #forgetFiles(): void {
    for (const [id, { message }] of this.#files) {
      const held = this.#messages.get(message)?.attachments.some((one) => one.id === id);
      if (held !== true) this.#files.delete(id);
    }
  }
}

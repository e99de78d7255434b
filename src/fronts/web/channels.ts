import { Channel } from './channel.js';

/** Most channels that are open at once; beyond it those go that nobody looks at, the oldest first. */
const OPEN_LIMIT = 200;

/** The channels of all visitors. */
export class Channels {
  readonly #byKey = new Map<string, Channel>();
  readonly #newId: () => string;

  /** @param newId gives ids in Discord's form, none twice */
  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** @returns `undefined` when all places are taken by channels that somebody looks at. */
  open(locale: string): Channel | undefined {
    if (this.#byKey.size >= OPEN_LIMIT) {
      const left = [...this.#byKey.values()].find(({ isWatched }) => !isWatched);
      if (left === undefined) return undefined;
      this.#byKey.delete(left.key);
    }
    const channel = new Channel(locale, this.#newId);
    this.#byKey.set(channel.key, channel);
    return channel;
  }

  find(key: string): Channel | undefined {
    return this.#byKey.get(key);
  }
}

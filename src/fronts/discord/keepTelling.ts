import type { Client } from 'discord.js';
import type { LivingLibrary } from '../../engine/library.js';
import type { Services } from './services.js';
import { tellSubscribers } from './tellSubscribers.js';

/** Something that goes on until it is stopped. */
export interface Telling {
  /** Settles when nothing is under way. */
  idle(): Promise<void>;
  stop(): void;
}

/**
 * Tells people what they wait for: now, as articles may have come while the bot was away, and after
 * each change of the articles. Changes that come while it is at it are looked at together afterwards.
 */
export function keepTelling(
  client: Client,
  library: Partial<Pick<LivingLibrary, 'onChange'>>,
  services: Services,
): Telling {
  let stopped = false;
  let pending: ((question: string) => boolean)[] = [() => true];
  let work: Promise<void> | undefined;

  async function tellAll(): Promise<void> {
    while (pending.length > 0 && !stopped) {
      const some = pending;
      pending = [];
      const touched = (question: string) => some.some((touches) => touches(question));
      await tellSubscribers(client, services, touched, () => stopped);
    }
    work = undefined;
  }

  const unsubscribe = library.onChange?.(({ added, touches }) => {
    if (added.length === 0) return;
    pending.push(touches);
    work ??= tellAll();
  });
  work = tellAll();
  return {
    idle: async () => work,
    stop() {
      stopped = true;
      unsubscribe?.();
    },
  };
}

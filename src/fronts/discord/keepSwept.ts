import { logFault } from './logFault.js';
import type { Services } from './services.js';

/** How often expired records are erased, in milliseconds; they are kept at most this much longer than said. */
const EVERY_MS = 60 * 60 * 1_000;

/** Erases what the store has kept for its time, now and every hour. @returns what ends it. */
export function keepSwept({
  store,
  clock,
  log,
}: Pick<Services, 'store' | 'clock' | 'log'>): () => void {
  const sweep = () => {
    try {
      store.sweep(clock());
    } catch (cause) {
      logFault('Expired records could not be erased; the next try is in an hour.', cause, log);
    }
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  // A start that fails, or a stop that is forgotten, is not to be kept alive by this.
  timer.unref();
  return () => clearInterval(timer);
}

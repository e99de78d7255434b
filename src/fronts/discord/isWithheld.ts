import type { Reply } from '../../reply/reply.js';
import type { ServerSettings } from '../../store/store.js';

/**
 * Whether a server wants a reply withheld: an answer that is less sure than the server's threshold. A
 * refusal, and a reply that carries no confidence, never is.
 */
export function isWithheld({ tone, confidence }: Reply, { silence }: ServerSettings): boolean {
  return (
    tone === 'answer' && silence !== undefined && confidence !== undefined && confidence < silence
  );
}

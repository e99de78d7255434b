import type { Messages } from '../reply/messages/messages.js';
import { type Reply, reply } from '../reply/reply.js';
import type { ServerSettings } from '../store/store.js';

/**
 * A reply as a server wants it: an answer less sure than the server's threshold becomes a line that
 * says so. A refusal, and a reply that carries no confidence, stay as they are.
 */
export function withhold(given: Reply, { silence }: ServerSettings, messages: Messages): Reply {
  return isWithheld(given, silence)
    ? reply({ tone: 'notice', summary: messages.speaking.notSure })
    : given;
}

function isWithheld({ tone, confidence }: Reply, silence: number | undefined): boolean {
  return (
    tone === 'answer' && silence !== undefined && confidence !== undefined && confidence < silence
  );
}

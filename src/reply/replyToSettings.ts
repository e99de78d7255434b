import type { Messages } from './messages/messages.js';
import { type Reply, reply } from './reply.js';

/** A server's settings, as the store has them. */
export interface ShownSettings {
  /** Ids; empty means everywhere. */
  readonly channels: readonly string[];
  readonly private: boolean;
  /** Confidence, 0–1; `undefined` withholds nothing. */
  readonly silence: number | undefined;
}

/** What `/settings` says: each setting with its value, under a line of its own. */
export function replyToSettings(
  { channels, private: hidden, silence }: ShownSettings,
  summary: string,
  { settings: lines }: Messages,
): Reply {
  const percent = silence === undefined ? undefined : Number((silence * 100).toFixed(2));
  return reply({
    tone: 'notice',
    summary,
    facts: [
      channels.length === 0
        ? { label: lines.channels, value: lines.everywhere }
        : { label: lines.channels, value: '', channels },
      { label: lines.replies, value: hidden ? lines.repliesPrivate : lines.repliesOpen },
      {
        label: lines.silence,
        value: percent === undefined ? lines.noSilence : lines.silenceBelow(percent),
      },
    ],
  });
}

import type { Messages } from '../../reply/messages/messages.js';
import type { Reply } from '../../reply/reply.js';
import { colours } from './colours.js';

/** How quotes are set off: the line above each says in words what the stripe beside it says in colour. */
export interface QuoteLook {
  readonly colour: number;
  /** The line above a quote; `position` counts from 1. */
  label(position: number, count: number): string;
  /** What an attached file is called, before its number. */
  readonly file: string;
}

/** The look of a reply's own quotes. */
export function replyLook(tone: Reply['tone'], { chat }: Messages): QuoteLook {
  return {
    colour: colours[tone],
    label: tone === 'answer' ? chat.answerQuote : chat.quote,
    file: 'quote',
  };
}

/** The look of passages that are no answer: those nearest to a refused question, or others on an answered one. */
export function passageLook(kind: 'nearest' | 'further', { chat }: Messages): QuoteLook {
  return {
    colour: kind === 'nearest' ? colours.refusal : colours.notice,
    label: kind === 'nearest' ? chat.nearestPassage : chat.furtherPassage,
    file: 'passage',
  };
}

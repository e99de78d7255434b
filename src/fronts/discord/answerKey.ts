import type { ReplyQuote } from '../../reply/reply.js';
import { shortHash } from './shortHash.js';

/** What votes on an answer are counted under: the same question answered with the same quote is the same answer. */
export function answerKey({ file, start, end }: ReplyQuote, question: string): string {
  return shortHash(file, start, end, question);
}

import { readReceipt } from '../src/engine/answers/receipt.js';
import { verifyReceipt } from '../src/engine/answers/verifyReceipt.js';
import { replyToReceipt, replyToVerification } from '../src/reply/replyToVerification.js';
import type { Command } from './command.js';

/** Looks a quote up again by the receipt under it. */
export const verify = {
  name: 'verify',
  description: 'Whether a quote of mine still stands in its file',
  options: [
    {
      name: 'receipt',
      description: 'What stands behind “receipt” under the quote',
      kind: 'text',
      required: true,
      maxLength: 200,
    },
  ],
  async run({ library, messages }, { receipt = '' }) {
    const lookup = readReceipt(receipt);
    if (lookup.outcome !== 'receipt') return replyToReceipt(lookup, messages);
    return replyToVerification(await verifyReceipt(lookup.receipt, library), messages);
  },
} satisfies Command;

import type { Reply } from '../../reply/reply.js';

/** The stripe beside an embed, as 0xRRGGBB. Decoration only: the words say the same. */
export const colours = {
  answer: 0x2e8b57,
  refusal: 0xb8860b,
  notice: 0x4169e1,
  problem: 0xb22222,
} as const satisfies Record<Reply['tone'], number>;

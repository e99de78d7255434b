import { INSTRUCTIONS, SMALL_TALK_WORDS } from '../../knowledge/smallTalk.js';
import { fold } from '../text/fold.js';
import { tokenize } from '../text/token.js';

/** What a message is when it asks nothing of the articles. */
export type SmallTalk = 'empty' | 'thanks' | 'greeting' | 'instruction';

/**
 * Tells greetings, thanks, bare signs and instructions to the bot from questions; `undefined` for
 * everything that may be a question.
 */
export function smallTalkIn(text: string): SmallTalk | undefined {
  const folded = fold(text);
  const words = tokenize(text);
  if (words.length === 0) return 'empty';
  if (INSTRUCTIONS.some((sign) => sign.test(folded))) return 'instruction';
  if (!words.every((word) => SMALL_TALK_WORDS.has(word.folded))) return undefined;
  return /\b(?:thanks?|thx|ty|tysm|cheers|thankyou)\b/.test(folded) ? 'thanks' : 'greeting';
}

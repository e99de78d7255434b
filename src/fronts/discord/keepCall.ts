import type { Call } from './call.js';
import { type CallReference, writeReference } from './callReference.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/** Longest reference, in UTF-16 code units, that fits every kind of custom id. */
const LONGEST_INLINE = 70;

/**
 * A reference to a call that a button can carry. A short call goes along in the button itself, so that
 * nothing of it is kept; a longer one, or one that follows on earlier questions, becomes a card in the
 * store. `undefined` when the store fails: the reply then goes out without those buttons.
 * @param person whose call it is: with that person the card is forgotten
 */
export function keepCall(
  call: Call,
  person: string,
  { store, clock, log }: Services,
): CallReference | undefined {
  const { command, input, prev } = call;
  const inline: CallReference = { kind: 'inline', command, input };
  if (prev.length === 0 && writeReference(inline).length <= LONGEST_INLINE) return inline;
  try {
    return {
      kind: 'card',
      id: store.cards.put({ person, text: JSON.stringify(call), at: clock() }),
    };
  } catch (cause) {
    logFault('A call could not be kept for its buttons.', cause, log);
    return undefined;
  }
}

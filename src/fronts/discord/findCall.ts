import type { Call } from './call.js';
import type { CallReference } from './callReference.js';
import type { Services } from './services.js';

/** The call that a reference stands for; `undefined` when its card was erased. */
export function findCall(reference: CallReference, { store }: Services): Call | undefined {
  switch (reference.kind) {
    case 'inline':
      return { command: reference.command, input: reference.input, prev: [] };
    case 'card': {
      const text = store.cards.get(reference.id);
      return text === undefined ? undefined : (JSON.parse(text) as Call); // as keepCall wrote it
    }
  }
}

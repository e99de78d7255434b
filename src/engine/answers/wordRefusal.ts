import type { SmallTalk } from '../question/smallTalk.js';
import type { RefusalGround } from './refusalGround.js';

/** A refusal's ground as the English sentence that the published results carry. */
export function wordRefusal(ground: RefusalGround): string {
  switch (ground.kind) {
    case 'small-talk':
      return SMALL_TALK[ground.of];
    case 'unknown-words':
      return `The articles never mention ${listOf(ground.words.map((word) => `"${word}"`))}.`;
    case 'period':
      return ground.stated.length === 0
        ? `The articles do not give this for ${listOf(ground.asked)}.`
        : `The articles give this for ${listOf(ground.stated)}, not for ${listOf(ground.asked)}.`;
    case 'direction':
      return 'The articles give the trade in the other direction only.';
    case 'rank':
      return ground.stated === undefined
        ? 'The articles name another rank of that post only.'
        : `The articles name the ${ground.stated}, not the post that you ask for.`;
    case 'place':
      return `The articles that come near do not speak of ${ground.asked ?? 'that place'}.`;
    case 'not-given':
      return 'The articles speak of this but do not state what you ask for.';
    case 'unmentioned':
      return `No passage about this mentions ${ground.name}.`;
    case 'unsure':
      return 'No passage surely states that.';
    case 'not-stated':
      return 'No passage of the articles states that.';
  }
}

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  empty: 'There is no question in that. Ask about something that may stand in the articles.',
  greeting:
    'Hello. Ask me something about the articles, and I will quote the passage that answers it.',
  thanks: 'You are welcome. Ask on whenever you like.',
  instruction:
    'I only quote the articles: I write nothing of my own, and my rules are not up for change.',
};

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

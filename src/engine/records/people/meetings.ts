import type { Span } from '../../text/span.js';
import type { NamedSentence } from '../../values/names.js';
import { Word } from '../../values/nameWords.js';

/** A word of a sentence that tells of a meeting, and on which sides of it the two stand. */
interface MeetingSign {
  /** Token of the word. */
  readonly at: number;
  /** `across`: one before and one after it; `next`: the second right behind it; `any`: both anywhere in the sentence. */
  readonly sides: 'across' | 'next' | 'any';
}

const VERBS = /^(?:met|meets)$/;
/** Things are received and welcomed as well: only with somebody's name right behind them. */
const RECEIVING = /^(?:received|receives|hosted|hosts|welcomed|greeted)$/;
const NOUNS =
  /^(?:talks|meeting|meetings|summit|discussions|conversation|negotiations|dinner|lunch)$/;
/** What makes it a meeting that has not been, or was not to be. */
const UNREAL = /^(?:will|would|could|may|might|should|not|never|to|refused|declined|plans|hopes)$/;

/** More names than this are a list, of whom nothing tells who met whom; and each would be paired with each. */
const MOST_NAMES = 20;

/**
 * The pairs of names that a sentence tells to have met, as spans of the text. A meeting that is only
 * planned, wished for or denied is none.
 */
export function findMeetings({ tokens, names }: NamedSentence): (readonly [Span, Span])[] {
  const people = names.filter(({ kind }) => kind === 'person' || kind === 'other');
  if (people.length < 2 || people.length > MOST_NAMES) return [];
  const pairs: (readonly [Span, Span])[] = [];
  for (const sign of signs(tokens)) {
    for (const [place, one] of people.entries()) {
      for (const other of people.slice(place + 1)) {
        if (sign.sides !== 'any' && !stand(tokens, one, other, sign)) continue;
        pairs.push([spanOf(tokens, one), spanOf(tokens, other)]);
      }
    }
  }
  return pairs;
}

/** Whether one stands before the sign and the other behind it, in the same clause. */
function stand(
  tokens: NamedSentence['tokens'],
  one: NamedSentence['names'][number],
  other: NamedSentence['names'][number],
  { at, sides }: MeetingSign,
): boolean {
  if (one.to > at || other.from <= at) return false;
  const between = tokens.slice(at + 1, other.from);
  if (sides === 'next') {
    const office = Word.title | Word.modifier | Word.domain | Word.stop;
    return between.every(({ upper, word }) => upper || (word & office) !== 0);
  }
  return between.every(
    ({ gap, upper, word }) => gap !== 'break' && (upper || (word & Word.saying) === 0),
  );
}

function signs(tokens: NamedSentence['tokens']): MeetingSign[] {
  const found: MeetingSign[] = [];
  for (const [at, { folded, upper }] of tokens.entries()) {
    if (upper) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.folded);
    if (before.some((word) => UNREAL.test(word))) continue;
    const next = tokens[at + 1]?.folded ?? '';
    const noun = NOUNS.test(folded);
    if (noun && next === 'between') found.push({ at, sides: 'any' });
    // "Pose for a photo at the meeting": whoever is named was there.
    else if (noun && /^(?:the|a|their|its)$/.test(before.at(-1) ?? '') && before.at(-2) === 'at')
      found.push({ at, sides: 'any' });
    else if ((noun && next === 'with') || VERBS.test(folded)) found.push({ at, sides: 'across' });
    else if (RECEIVING.test(folded)) found.push({ at, sides: 'next' });
  }
  return found;
}

function spanOf(
  tokens: NamedSentence['tokens'],
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

import { SUPERLATIVES } from '../../../knowledge/figureWords.js';
import { ORDINALS } from '../../../knowledge/numberWords.js';
import type { Span } from '../../text/span.js';

/** A place in an order: "the 3rd largest tra fish export market". */
export interface Rank extends Span {
  readonly value: number;
  /** What is ranked, from the superlative on. */
  readonly measure: Span;
}

const ORDINAL = `\\d{1,3}(?:st|nd|rd|th)|${Object.keys(ORDINALS).slice(1).join('|')}`;
const RANK = new RegExp(
  `\\b(?<place>${ORDINAL})[ -](?<measure>(?:${[...SUPERLATIVES].join('|')})(?: (?!after\\b|only\\b|and\\b|in\\b|by\\b|with\\b|behind\\b)[\\p{L}'’-]+){1,6})`,
  'giu',
);
const PLACE = new RegExp(
  `\\b(?:from|up from|down from) (?:the )?(?<place>${ORDINAL})\\b(?= (?:place|position|spot|rank|in|last|a)\\b)`,
  'giu',
);

/** The ranks of a sentence in reading order; an ordinal that is part of a name ("the 14th Congress") is none. */
export function findRanks(text: string, sentence: Span): Rank[] {
  const written = text.slice(sentence.start, sentence.end);
  const ranks = [...written.matchAll(RANK)].map((match): Rank => {
    const start = sentence.start + match.index;
    const words = match.groups?.measure ?? '';
    const from = start + match[0].length - words.length;
    return {
      start,
      end: start + (match.groups?.place?.length ?? 0),
      value: placeOf(match.groups?.place),
      measure: { start: from, end: from + words.length },
    };
  });
  const [first] = ranks;
  if (first === undefined) return [];
  // "from the fourth in 2021 to become the 3rd largest": the same order.
  const earlier = [...written.matchAll(PLACE)].map((match): Rank => {
    const place = match.groups?.place ?? '';
    const end = sentence.start + match.index + match[0].length;
    return { start: end - place.length, end, value: placeOf(place), measure: first.measure };
  });
  return [...earlier, ...ranks].sort((a, b) => a.start - b.start);
}

function placeOf(place: string | undefined): number {
  const word = place?.toLowerCase() ?? '';
  return ORDINALS[word] ?? Number.parseInt(word, 10);
}

import type { ScoredSpan } from '../encoder.js';
import type { WordPiece } from './loadTokenizer.js';
import type { Outputs } from './onnxRuntime.js';

/** From how many starts, the likeliest, spans are tried. */
const MOST_STARTS = 40;
/** How many ends, the likeliest, are tried for each start: more are the same answer cut otherwise. */
const ENDS_A_START = 3;
/** Most pieces in a span; of SQuAD's answers 99 in 100 are shorter. */
const LONGEST_SPAN = 30;

/**
 * The likeliest spans of one row, best first and at most `most`, none equal. Where two score the same,
 * the one that starts, then the one that ends first goes before. `pieces` are those of the text that may
 * be pointed into, and `offset` is the place of the first of them in the row.
 */
export function findSpans(
  { start = NONE, end = NONE }: Outputs,
  pieces: readonly WordPiece[],
  offset: number,
  most: number,
): readonly ScoredSpan[] {
  const starts = pieces
    .map((_, place) => ({ place, score: start[offset + place] ?? 0 }))
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, MOST_STARTS);
  const spans = starts.flatMap((from) =>
    pieces
      .slice(from.place, from.place + LONGEST_SPAN)
      .map((last, further) => ({
        start: pieces[from.place]?.start ?? 0,
        end: last.end,
        score: from.score + (end[offset + from.place + further] ?? 0),
      }))
      .sort((one, other) => other.score - one.score || one.end - other.end)
      .slice(0, ENDS_A_START),
  );
  return bestSpans(spans, most);
}

/** The best of spans that may be the same ones several times over, in the order of `findSpans`. */
export function bestSpans(spans: readonly ScoredSpan[], most: number): readonly ScoredSpan[] {
  const seen = new Set<string>();
  return spans
    .toSorted(
      (one, other) => other.score - one.score || one.start - other.start || one.end - other.end,
    )
    .filter(({ start, end }) => {
      const key = `${start} ${end}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}

const NONE = new Float32Array();

import type { ReadablePassage, Reading } from '../encoder.js';
import { cutStretches } from './cutStretches.js';
import { bestSpans, findSpans } from './findSpans.js';
import type { Models } from './loadModels.js';
import type { WordPiece } from './loadTokenizer.js';

/** Most tokens that are read of a question, from its start. */
export const MOST_QUESTION_TOKENS = 160;
/** Most tokens that are read of a headline, from its start. */
const MOST_HEADLINE_TOKENS = 64;
/** Most tokens in a row, as in training, unless question and headline leave the text too little of them. */
const MOST_TOKENS = 256;
/** With the longest question and headline 355 tokens, of the 512 for which the model has positions. */
const FEWEST_TEXT_TOKENS = 128;
/** Tokens that two stretches share: more than the longest span has, so that each span stands whole in one. */
const OVERLAP = 64;

/** How a passage reads in which there is no word. */
const NO_WORDS: Reading = {
  spans: [],
  nothing: 0,
  has: -20,
  claim: { supports: -20, refutes: -20, neither: 20 },
};

/**
 * What the reader makes of a passage; see `Reading`. A row is `[CLS] question [SEP] headline. text [SEP]`.
 * Pauses after each run of the model, for something more urgent.
 */
export async function* readPassage(
  { tokenizer, reader }: Pick<Models, 'tokenizer' | 'reader'>,
  question: string,
  { headline, text }: ReadablePassage,
  most: number,
): AsyncGenerator<void, Reading> {
  const asked = tokenizer.split(question).slice(0, MOST_QUESTION_TOKENS);
  const title = headline ? tokenizer.split(`${headline}. `).slice(0, MOST_HEADLINE_TOKENS) : [];
  const opening = [tokenizer.opening, ...asked.map(idOf), tokenizer.closing, ...title.map(idOf)];
  const pieces = tokenizer.split(text);
  const room = Math.max(FEWEST_TEXT_TOKENS, MOST_TOKENS - opening.length - 1);
  const readings: Reading[] = [];
  for (const { start, end } of cutStretches(pieces, room, OVERLAP)) {
    const shown = pieces.slice(start, end);
    const row = [...opening, ...shown.map(idOf), tokenizer.closing];
    const outputs = await reader.run(row, asked.length + 2);
    const [supports = 0, refutes = 0, neither = 0] = outputs.claim ?? [];
    readings.push({
      spans: findSpans(outputs, shown, opening.length, most),
      nothing: (outputs.start?.[0] ?? 0) + (outputs.end?.[0] ?? 0),
      has: outputs.has?.[0] ?? 0,
      claim: { supports, refutes, neither },
    });
    yield;
  }
  return merged(readings, most);
}

function idOf({ id }: WordPiece): number {
  return id;
}

/** One reading of several stretches; see `Reading` for whose value counts. */
function merged(readings: readonly Reading[], most: number): Reading {
  const [first = NO_WORDS, ...others] = readings;
  const answering = others.reduce((one, other) => (lead(other) > lead(one) ? other : one), first);
  const judging = others.reduce(
    (one, other) => (other.claim.neither < one.claim.neither ? other : one),
    first,
  );
  const spans = readings.flatMap((reading) =>
    reading.spans.map((span) => ({
      ...span,
      score: span.score - reading.nothing + answering.nothing,
    })),
  );
  return {
    spans: bestSpans(spans, most),
    nothing: answering.nothing,
    has: readings.reduce((most, { has }) => Math.max(most, has), first.has),
    claim: judging.claim,
  };
}

/** By how much the best span is likelier than that nothing answers. */
function lead({ spans: [best], nothing }: Reading): number {
  return best === undefined ? Number.NEGATIVE_INFINITY : best.score - nothing;
}

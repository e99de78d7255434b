/** A passage as the reader is given it. */
export interface ReadablePassage {
  /** The article's headline, read before the text and never pointed into; absent when there is none. */
  readonly headline?: string | undefined;
  readonly text: string;
}

/** A place in a passage's own text that may be the answer. */
export interface ScoredSpan {
  /** In UTF-16 code units of the passage's text; `end` is exclusive and beyond `start`. */
  readonly start: number;
  readonly end: number;
  /** Sum of the start's and the end's logit; to be compared with `nothing`, higher is likelier. */
  readonly score: number;
}

/**
 * What the reader makes of one passage for one question, or for one claim. It depends on nothing else:
 * neither on the passages beside it nor on what was read before.
 */
export interface Reading {
  /** Best first, at most as many as asked for, none equal; none for a passage without a word. */
  readonly spans: readonly ScoredSpan[];
  /**
   * The score that nothing in the passage answers, on the scale of the spans' scores; 0 without a word.
   * Of a passage read in stretches: that of the stretch whose best span stands highest above it. The
   * other stretches' spans are moved to its scale, so that each stays as far above its own as it was.
   */
  readonly nothing: number;
  /** Logit that the passage answers at all: of its stretches the highest; −20 without a word. */
  readonly has: number;
  /**
   * Logits of the three labels, with the question taken for a claim: of the stretch least taken for
   * `neither`; 20 for `neither` and −20 for the others without a word.
   */
  readonly claim: { readonly supports: number; readonly refutes: number; readonly neither: number };
}

/** A sentence vector of length 1 as bytes: component i is `bytes[i] * scale`. */
export interface Vector {
  readonly bytes: Int8Array;
  readonly scale: number;
}

/** How the models run: Node's native runtime, or WebAssembly where that is not installed. */
export type Runtime = 'native' | 'wasm';

/**
 * The two small models, off the event loop. Readings are served before embeddings, embeddings before
 * work in the background, and first come, first served among their like; what is served later is
 * overtaken in the midst of a call, at the next stretch of at most 256 tokens.
 *
 * A call is refused with an EncoderBusyError when too many wait, with an EncoderClosedError after
 * `close`, and with an EncoderFailedError when the worker dies on it. The next call starts another worker.
 */
export interface Encoder {
  /** What the models have run on since they were opened. */
  readonly runtime: Runtime;
  /**
   * A vector for each text, in order; a text of more than 254 tokens is read in stretches of like
   * length, whose mean counts. A text without a word has a vector as well, near to nothing in particular.
   */
  embed(texts: readonly string[], options?: EncodeOptions): Promise<readonly Vector[]>;
  /**
   * A reading of each passage, in order; a passage longer than the model takes is read in stretches that
   * overlap. Of a question its first 160 tokens are read, about 600 characters of English, and of a
   * headline the first 64.
   */
  read(
    question: string,
    passages: readonly ReadablePassage[],
    options?: EncodeOptions,
  ): Promise<readonly Reading[]>;
  /** Ends the worker; what waits is refused with an EncoderClosedError. Closing again does nothing. */
  close(): Promise<void>;
}

export interface EncodeOptions {
  /** Work that nobody waits for: served when there is nothing else. */
  readonly background?: boolean;
  /** Most spans a reading may hold; 8 when absent. */
  readonly most?: number;
}

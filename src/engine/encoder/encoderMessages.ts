import type { ReadablePassage, Reading, Runtime, Vector } from './encoder.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** The folder of the models. */
  readonly folder: string;
  /** Undefined: the native runtime where it is installed, else WebAssembly. */
  readonly runtime: Runtime | undefined;
  readonly threads: number;
}

/** What a worker is asked. */
export type EncoderTask =
  | { readonly kind: 'embed'; readonly background: boolean; readonly texts: readonly string[] }
  | {
      readonly kind: 'read';
      readonly background: boolean;
      readonly question: string;
      readonly passages: readonly ReadablePassage[];
      readonly most: number;
    };

/** A task under the number that returns with its answer. */
export type EncoderCall = EncoderTask & { readonly id: number };

/** Asks a worker to end by itself, between two runs of a model. */
export interface EncoderEnd {
  readonly kind: 'end';
}

/** What a worker says: once that it is ready or can't be, then an answer or a failure for each call. */
export type EncoderReport =
  | { readonly kind: 'ready'; readonly runtime: Runtime }
  | {
      readonly kind: 'unready';
      /** Of a `ModelFileError` what it found, of anything else its message. */
      readonly message: string;
      /** The file of a `ModelFileError`. */
      readonly file: string | undefined;
    }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: readonly Vector[] | readonly Reading[];
    }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

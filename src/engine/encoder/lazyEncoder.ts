import type { Encoder } from './encoder.js';
import { EncoderClosedError } from './encoderClosedError.js';
import { type EncoderOptions, openEncoder } from './openEncoder.js';

/** An encoder that starts its models at the first call, for work that may never need them. */
export function lazyEncoder(options: EncoderOptions = {}): Encoder {
  let opened: Promise<Encoder> | undefined;
  let closed = false;
  const open = (): Promise<Encoder> => {
    if (closed) return Promise.reject(new EncoderClosedError());
    opened ??= openEncoder(options);
    return opened;
  };
  return {
    runtime: options.runtime ?? 'native',
    embed: async (texts, how) => (await open()).embed(texts, how),
    read: async (question, passages, how) => (await open()).read(question, passages, how),
    async close() {
      closed = true;
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

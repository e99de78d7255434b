import { setImmediate } from 'node:timers/promises';

/** A long computation that is done bit by bit, so that others are served meanwhile. */
export interface Collecting<Value> {
  /** The result; what is still missing is done at once, and nobody else is served until then. */
  value(): Value;
  /** Works on, one step at a time, and settles when the result is there. */
  ready(): Promise<void>;
}

/** Turns a generator, whose every step should take no more than some milliseconds, into such a computation; nothing is done before it is asked for. */
export function collecting<Value>(steps: () => Generator<undefined, Value>): Collecting<Value> {
  let running: Generator<undefined, Value> | undefined;
  let result: { readonly value: Value } | undefined;
  const step = () => {
    running ??= steps();
    const next = running.next();
    if (next.done === true) result = { value: next.value };
  };
  return {
    value() {
      for (;;) {
        if (result !== undefined) return result.value;
        step();
      }
    },
    async ready() {
      while (result === undefined) {
        step();
        await setImmediate();
      }
    },
  };
}

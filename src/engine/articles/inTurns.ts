import { setImmediate } from 'node:timers/promises';

/** How many sentences are read before others are served: some twenty milliseconds of work. */
const SENTENCES_AT_A_TIME = 100;

/** Reads items one after the other and lets others be served every hundred sentences; `sizeOf` gives an item's sentences. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  read: (item: Item) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  let since = 0;
  for (const item of items) {
    for (const result of read(item)) results.push(result);
    since += sizeOf(item);
    if (since < SENTENCES_AT_A_TIME) continue;
    since = 0;
    await setImmediate();
  }
  return results;
}

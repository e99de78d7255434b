/**
 * Gives out turns, first come first served, at most one in each round of the event loop. Finding an answer
 * takes the thread for some milliseconds: without turns a crowd of questions would be worked through in
 * one go, while acknowledgements, which Discord waits for no longer than 3 s, and finished answers wait.
 */
export function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}

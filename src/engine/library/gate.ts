/** Lets many look at something at once, or one change it. */
export interface Gate {
  /** Runs work that looks; waits while something is being changed. */
  look<T>(work: () => Promise<T>): Promise<T>;
  /** Runs a change when nobody looks any more; whoever comes meanwhile waits until it is done. */
  change(work: () => void): Promise<void>;
}

/**
 * A gate that is open. Changes go first, so that a crowd of questions can't put them off for ever; they
 * are short, and each is done in one go.
 */
export function openGate(): Gate {
  let looking = 0;
  const changes: (() => void)[] = [];
  let waiting: (() => void)[] = [];

  function pass(): void {
    if (looking > 0) return;
    for (let next = changes.shift(); next !== undefined; next = changes.shift()) next();
    const admitted = waiting;
    waiting = [];
    for (const admit of admitted) admit();
  }

  return {
    async look(work) {
      while (changes.length > 0) await new Promise<void>((admit) => waiting.push(admit));
      looking++;
      try {
        return await work();
      } finally {
        looking--;
        pass();
      }
    },
    change: (work) =>
      new Promise((resolve, reject) => {
        changes.push(() => {
          try {
            work();
            resolve();
          } catch (cause) {
            reject(cause instanceof Error ? cause : new Error(String(cause)));
          }
        });
        pass();
      }),
  };
}

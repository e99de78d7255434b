/** Keeps what was computed, as long as what it was computed from stays as it is. */
export interface KeptLatest<Value> {
  /**
   * What was computed for the key, or is being computed: who asks meanwhile waits for the same. What fails,
   * fails for all who wait, and is tried again by the next.
   * @param state of what values are computed from; with another one all that was kept is gone
   */
  get(state: string, key: string, compute: () => Promise<Value>): Promise<Value>;
}

/** Keeps nothing yet. @param most values that are kept, those asked for longest ago being dropped; 0 keeps none */
export function keepLatest<Value>(most: number): KeptLatest<Value> {
  /** Asked for longest ago first. */
  const kept = new Map<string, Promise<Value>>();
  let current: string | undefined;
  return {
    get(state, key, compute) {
      if (state !== current) kept.clear();
      current = state;
      const known = kept.get(key);
      const value = known ?? compute();
      // A map is in the order in which its keys came, so it comes anew.
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      if (known === undefined) {
        value.catch(() => {
          // Another may stand there by now, of another state.
          if (kept.get(key) === value) kept.delete(key);
        });
      }
      return value;
    },
  };
}

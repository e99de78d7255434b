/** How urgent a call is: somebody waits for a reading, somebody for a vector, or nobody. */
export type Urgency = 'reading' | 'embedding' | 'background';

/** Calls in the order in which they are to be served. */
export interface CallQueue<Call> {
  add(call: Call, urgency: Urgency): void;
  /** The oldest of the most urgent calls, which stays in the queue; undefined when there is none. */
  first(): Call | undefined;
  remove(call: Call): void;
}

export function createCallQueue<Call>(): CallQueue<Call> {
  const byUrgency: Readonly<Record<Urgency, Set<Call>>> = {
    reading: new Set(),
    embedding: new Set(),
    background: new Set(),
  };
  const lines = [byUrgency.reading, byUrgency.embedding, byUrgency.background];
  return {
    add: (call, urgency) => {
      byUrgency[urgency].add(call);
    },
    first: () => {
      for (const line of lines) for (const call of line) return call;
      return undefined;
    },
    remove: (call) => {
      for (const line of lines) line.delete(call);
    },
  };
}

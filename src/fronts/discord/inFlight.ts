/** Counts what is under way, so that a stop can wait for it. */
export class InFlight {
  readonly #tasks = new Set<Promise<void>>();

  /** How many are under way. */
  get size(): number {
    return this.#tasks.size;
  }

  /** Counts a task until it settles. It must not reject. */
  add(task: Promise<void>): void {
    this.#tasks.add(task);
    void task.finally(() => this.#tasks.delete(task));
  }

  /** Settles when nothing is under way, tasks that began meanwhile included. */
  async idle(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }
}

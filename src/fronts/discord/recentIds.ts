/** Remembers the latest ids that it was told of, and forgets the oldest when there are too many. */
export class RecentIds {
  readonly #limit: number;
  readonly #ids = new Set<string>();

  /** @param limit how many ids are remembered, at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns whether the id was new. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.#limit && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }

  /** Forgets an id. */
  delete(id: string): void {
    this.#ids.delete(id);
  }
}

/** Numbers the features that are met while learning, from 0 on. */
export class FeatureNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];

  get size(): number {
    return this.#counts.length;
  }

  /** All features in the order of their numbers, each as `place:feature`. */
  get names(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** Which features were met at least `least` times: 1 at their number, else 0. */
  metOften(least: number): Uint8Array {
    return Uint8Array.from(this.#counts, (count) => (count >= least ? 1 : 0));
  }

  /** The number of a feature that is known. */
  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** The number of a feature, which is counted, and new if need be. */
  meet(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.size;
      this.#numbers.set(name, number);
      this.#counts.push(0);
    }
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    return number;
  }
}

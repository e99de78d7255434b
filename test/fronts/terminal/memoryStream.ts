import { Writable } from 'node:stream';

/** A stream that keeps what is written to it, and tells when it holds some text. */
export class MemoryStream extends Writable {
  text = '';
  #waiting: { readonly part: string; readonly from: number; readonly done: () => void }[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    this.#waiting = this.#waiting.filter(({ part, from, done: found }) => {
      if (!this.text.includes(part, from)) return true;
      found();
      return false;
    });
    done();
  }

  /** Resolves when `part` was written after what is held now. */
  next(part: string): Promise<void> {
    const from = this.text.length;
    return new Promise((done) => this.#waiting.push({ part, from, done }));
  }
}

import { VerbatimError } from '../../errors.js';
import type { limits } from './limits.js';

/** The limit that something to be sent breaks; the second half are rules that are no number. */
export type Limit = keyof typeof limits | 'empty' | 'unique' | 'name' | 'required-first';

/** Something that Discord would refuse was about to be sent. */
export class LimitError extends VerbatimError {
  override readonly name = 'LimitError';
  readonly limit: Limit;
  /** The piece at fault, such as `embeds[2].description`. */
  readonly where: string;

  constructor(limit: Limit, where: string, found: string) {
    super(`${where} ${found}, which Discord refuses (limit: ${limit}).`);
    this.limit = limit;
    this.where = where;
  }
}

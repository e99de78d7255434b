import type { Row } from './connection.js';

/**
 * Whether a server's managers may see what these rows have in common: something that everybody could
 * see, or that came from two people at least, so that it points to none of them.
 */
export function maySee(rows: readonly Row[]): boolean {
  return (
    rows.some(({ shared }) => shared === 1) || new Set(rows.map(({ person }) => person)).size > 1
  );
}

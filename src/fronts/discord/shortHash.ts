import { createHash } from 'node:crypto';

/** The first 60 bits of the parts' SHA-256, as ten letters, digits, `-` and `_`. Parts do not run together. */
export function shortHash(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
}

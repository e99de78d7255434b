// Stub by the lead; the people helper replaces this file.
import type { PersonLookup } from './person.js';
export function findPerson(..._: unknown[]): PersonLookup {
  return { outcome: 'unknown', nearest: [] };
}

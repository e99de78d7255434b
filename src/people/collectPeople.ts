import type { Sentence } from '../articles/passage.js';
import type { Casing } from '../language/casing.js';
import type { Person } from './person.js';
import { buildPersonIndex } from './personIndex.js';

/** Everybody named in the sentences of a collection, most mentioned first; `buildPersonIndex` gives the places too. */
export function collectPeople(sentences: readonly Sentence[], casing: Casing): Person[] {
  return [...buildPersonIndex(sentences, casing).people];
}

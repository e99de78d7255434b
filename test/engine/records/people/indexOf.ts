import type { Sentence } from '../../../../src/engine/articles/passage.js';
import { readNamings } from '../../../../src/engine/records/people/naming.js';
import {
  indexNamings,
  type PersonIndex,
} from '../../../../src/engine/records/people/personIndex.js';
import { casingOf } from './sentencesOf.js';

/** What a computation in steps comes to. */
export function drain<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Everybody in some sentences, which come article by article. */
export function indexOf(sentences: readonly Sentence[]): PersonIndex {
  const casing = casingOf(sentences);
  return drain(
    indexNamings(sentences.flatMap((sentence, order) => readNamings(sentence, order, casing))),
  );
}

import type { Fault } from '../fault.js';

/** Answers, refusals and receipts. */
export const ANSWERS_FAULTS: readonly Fault[] = [
  {
    name: 'only sentences far less sure are quoted too',
    file: 'src/engine/answers/compose.ts',
    find: 'best.score - other.score < NEARLY_AS_SURE',
    put: 'best.score - other.score > NEARLY_AS_SURE',
    tests: ['test/engine/answers/compose.test.ts'],
  },
  {
    name: 'the same value in two articles differs',
    file: 'src/engine/answers/compose.ts',
    find: 'value !== first.value',
    put: 'value === first.value',
    tests: ['test/engine/answers/compose.test.ts'],
  },
  {
    name: 'a refusal is as sure as the answer would have been',
    file: 'src/engine/answers/refuse.ts',
    find: 'confidence: 1 - confidence,',
    put: 'confidence,',
    tests: ['test/engine/answers/refuse.test.ts'],
  },
  {
    name: 'the farthest sentences are shown as the nearest',
    file: 'src/engine/answers/refuse.ts',
    find: 'nearness(b) - nearness(a)',
    put: 'nearness(a) - nearness(b)',
    tests: ['test/engine/answers/refuse.test.ts'],
  },
  {
    name: '"That is why" is quoted without what it points to',
    file: 'src/engine/answers/quoteSpan.ts',
    find: 'return { start: previous.start, end };',
    put: 'return { start, end };',
    tests: ['test/engine/answers/quoteSpan.test.ts'],
  },
  {
    name: 'the last day of a filter is left out',
    file: 'src/engine/answers/within.ts',
    find: 'date <= (to ?? date)',
    put: 'date < (to ?? date)',
    tests: ['test/engine/answers/acceptOf.test.ts'],
  },
  {
    name: 'a large number of a receipt loses its last byte',
    file: 'src/engine/answers/receipt.ts',
    find: 'value: value + (bytes[next] ?? 0) * factor',
    put: 'value: value + (bytes[next] ?? 0)',
    tests: ['test/engine/answers/receipt.test.ts'],
  },
  {
    name: 'the new words of a quote end a word early',
    file: 'src/engine/answers/findChanged.ts',
    find: 'end: start + last.end',
    put: 'end: start + last.start',
    tests: ['test/engine/answers/verifyReceipt.test.ts'],
  },
  {
    name: 'a moved quote is found a letter off',
    file: 'src/engine/answers/findMoved.ts',
    find: 'text.slice(start, start + length)) !== exact',
    put: 'text.slice(start, start + length)) === exact',
    tests: ['test/engine/answers/verifyReceipt.test.ts'],
  },
  {
    name: 'a figure of another value supports a claim',
    file: 'src/engine/answers/matchFigures.ts',
    find: 'if (same !== undefined) continue;',
    put: 'continue;',
    tests: ['test/engine/answers/compareClaim.test.ts'],
  },
  {
    name: 'a narrowed question looks surer than it is',
    file: 'src/engine/answers/confidenceAmongAll.ts',
    find: 'return outdone ? Math.min(own, confidenceOf(all, model)) : own;',
    put: 'return own;',
    tests: ['test/engine/answers/confidenceAmongAll.test.ts'],
  },
];

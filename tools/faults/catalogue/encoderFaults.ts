import type { Fault } from '../fault.js';

/** What is given to the models and read from them. */
export const ENCODER_FAULTS: readonly Fault[] = [
  {
    name: '"nothing here answers" speaks for a span',
    file: 'src/engine/encoder/rateSpan.ts',
    find: '(score - nothing)',
    put: '(score + nothing)',
    tests: ['test/engine/encoder/rateSpan.test.ts'],
  },
  {
    name: 'a span’s lead counts nothing beside has-answer',
    file: 'src/engine/encoder/rateSpan.ts',
    find: 'const LEAD = 1;',
    put: 'const LEAD = 0;',
    tests: ['test/engine/encoder/rateSpan.test.ts'],
  },
  {
    name: 'a start is read at its place in the text, not in the row',
    file: 'src/engine/encoder/worker/findSpans.ts',
    find: 'score: start[offset + place] ?? 0',
    put: 'score: start[place] ?? 0',
    tests: ['test/engine/encoder/worker/findSpans.test.ts'],
  },
  {
    name: 'no span is longer than ten pieces',
    file: 'src/engine/encoder/worker/findSpans.ts',
    find: 'const LONGEST_SPAN = 30;',
    put: 'const LONGEST_SPAN = 10;',
    tests: ['test/engine/encoder/worker/findSpans.test.ts'],
  },
  {
    name: 'work in the background goes first',
    file: 'src/engine/encoder/worker/callQueue.ts',
    find: '[byUrgency.reading, byUrgency.embedding, byUrgency.background]',
    put: '[byUrgency.background, byUrgency.reading, byUrgency.embedding]',
    tests: ['test/engine/encoder/worker/callQueue.test.ts'],
  },
  {
    name: 'stretches share nothing',
    file: 'src/engine/encoder/worker/cutStretches.ts',
    find: '(place + 1) * step + overlap',
    put: '(place + 1) * step',
    tests: ['test/engine/encoder/worker/cutStretches.test.ts'],
  },
  {
    name: 'a letter is parted from its mark',
    file: 'src/engine/encoder/worker/splitWords.ts',
    find: 'lengthen(words.at(-1), start, at);',
    put: '',
    tests: ['test/engine/encoder/worker/splitWords.test.ts'],
  },
  {
    name: 'stretches are compared on scales of their own',
    file: 'src/engine/encoder/worker/readPassage.ts',
    find: 'score: span.score - reading.nothing + answering.nothing',
    put: 'score: span.score',
    tests: ['test/engine/encoder/worker/readPassage.test.ts'],
  },
  {
    name: 'spans stand a piece off in the row',
    file: 'src/engine/encoder/worker/readPassage.ts',
    find: 'findSpans(outputs, shown, opening.length, most)',
    put: 'findSpans(outputs, shown, opening.length - 1, most)',
    tests: ['test/engine/encoder/worker/readPassage.test.ts'],
  },
  {
    name: 'a vector is longer than 1',
    file: 'src/engine/encoder/worker/embedText.ts',
    find: 'scale: largest / length / 127',
    put: 'scale: largest / 127',
    tests: ['test/engine/encoder/worker/embedText.test.ts'],
  },
  {
    name: 'every piece begins where its word does',
    file: 'src/engine/encoder/worker/loadTokenizer.ts',
    find: 'starts[exact ? from : 0]',
    put: 'starts[0]',
    tests: ['test/engine/encoder/worker/loadTokenizer.test.ts'],
  },
];

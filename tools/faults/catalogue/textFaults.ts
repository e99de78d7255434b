import type { Fault } from '../fault.js';

/** Words, sentences and spans. */
export const TEXT_FAULTS: readonly Fault[] = [
  {
    name: 'a span does not hold one that begins with it',
    file: 'src/engine/text/span.ts',
    find: 'outer.start <= inner.start &&',
    put: 'outer.start < inner.start &&',
    tests: ['test/engine/text/span.test.ts'],
  },
  {
    name: 'a trimmed span keeps its last white space',
    file: 'src/engine/text/span.ts',
    find: 'text.charAt(end - 1))) end--',
    put: 'text.charAt(end))) end--',
    tests: ['test/engine/text/span.test.ts'],
  },
  {
    name: 'marks stay on their letters when words are folded',
    file: 'src/engine/text/fold.ts',
    find: ".replace(/\\p{M}+/gu, '')",
    put: '',
    tests: ['test/engine/text/fold.test.ts'],
  },
  {
    name: 'two swapped letters count as two slips',
    file: 'src/engine/text/editDistance.ts',
    find: 'at(twoUp, column - 2) + 1',
    put: 'at(twoUp, column - 2) + 2',
    tests: ['test/engine/text/editDistance.test.ts'],
  },
  {
    name: 'a token takes in its possessive',
    file: 'src/engine/text/token.ts',
    find: 'end: start + own.length,',
    put: 'end: start + written.length,',
    tests: ['test/engine/text/token.test.ts'],
  },
  {
    name: 'a joined sentence loses its first piece',
    file: 'src/engine/text/splitSentences.ts',
    find: '{ start: previous.start, end: piece.end }',
    put: '{ start: piece.start, end: piece.end }',
    tests: ['test/engine/text/splitSentences.test.ts'],
  },
  {
    name: 'zeros behind the point make another number',
    file: 'src/engine/text/termOf.ts',
    find: 'if (/^\\d/.test(folded)) return numberTerm(folded);',
    put: 'if (/^\\d/.test(folded)) return folded;',
    tests: ['test/engine/text/termOf.test.ts'],
  },
  {
    name: 'the later words of a name count again',
    file: 'src/engine/text/terms.ts',
    find: 'at += place.words.length;',
    put: 'at++;',
    tests: ['test/engine/text/terms.test.ts'],
  },
  {
    name: 'a word is a name for one capital among many small ones',
    file: 'src/engine/text/casing.ts',
    find: 'capitals > 2 * casing.lowers(folded)',
    put: 'capitals > 0',
    tests: ['test/engine/text/casing.test.ts'],
  },
  {
    name: 'the shortest name of a place is found first',
    file: 'src/engine/text/placeNames.ts',
    find: 'b.words.length - a.words.length',
    put: 'a.words.length - b.words.length',
    tests: ['test/engine/text/placeNames.test.ts'],
  },
  {
    name: 'a related word counts ten times as much',
    file: 'src/engine/text/relatedWords.ts',
    find: 'strength: Number(entry.slice(1, 3)) / 100',
    put: 'strength: Number(entry.slice(1, 3)) / 10',
    tests: ['test/engine/text/relatedWords.test.ts'],
  },
];

import type { Fault } from '../fault.js';

/** Files, paragraphs, passages and datelines. */
export const ARTICLES_FAULTS: readonly Fault[] = [
  {
    name: 'a passage goes on past its size',
    file: 'src/engine/articles/splitPassages.ts',
    find: 'open.words + block.words > ENOUGH',
    put: 'open.words + block.words > 2 * ENOUGH',
    tests: ['test/engine/articles/splitPassages.test.ts'],
  },
  {
    name: 'the last short window of a story is dropped',
    file: 'src/engine/articles/splitPassages.ts',
    find: '[...previous.sentences, ...sentences]',
    put: '[...previous.sentences]',
    tests: ['test/engine/articles/splitPassages.test.ts'],
  },
  {
    name: 'a place of a dateline ends a letter late',
    file: 'src/engine/articles/findDateline.ts',
    find: '{ start: start + offset, end: end + offset }',
    put: '{ start: start + offset, end: end + offset + 1 }',
    tests: ['test/engine/articles/findDateline.test.ts'],
  },
  {
    name: 'a dateline ends before its dash',
    file: 'src/engine/articles/findDateline.ts',
    find: 'span: { start: paragraph.start, end: rest.start }',
    put: 'span: { start: paragraph.start, end: rest.start - 2 }',
    tests: ['test/engine/articles/findDateline.test.ts'],
  },
  {
    name: 'the date of a dateline ends where the file does',
    file: 'src/engine/articles/parseArticle.ts',
    find: 'end: start + found.end }, date: found.date',
    put: 'end: found.end }, date: found.date',
    tests: ['test/engine/articles/parseArticle.test.ts'],
  },
  {
    name: 'a sign-off is cut at its place in the last line',
    file: 'src/engine/articles/splitSignOff.ts',
    find: 'cut(text, paragraph, from + match.index, false)',
    put: 'cut(text, paragraph, match.index, false)',
    tests: ['test/engine/articles/splitSignOff.test.ts'],
  },
  {
    name: 'a date line counts its end from the line',
    file: 'src/engine/articles/readDate.ts',
    find: 'end: start + chosen.end',
    put: 'end: chosen.end',
    tests: ['test/engine/articles/readDate.test.ts'],
  },
  {
    name: '13/5 may be a thirteenth month',
    file: 'src/engine/articles/findDates.ts',
    find: 'first > 12 || first === second',
    put: 'first > 13 || first === second',
    tests: ['test/engine/articles/findDates.test.ts'],
  },
  {
    name: 'CRLF ends two lines',
    file: 'src/engine/articles/splitLines.ts',
    find: 'if (code === CR && text.charCodeAt(at + 1) === LF) at++;',
    put: '',
    tests: ['test/engine/articles/splitLines.test.ts'],
  },
  {
    name: 'a wrapped paragraph ends with its first line',
    file: 'src/engine/articles/joinLines.ts',
    find: 'current.end = line.end;',
    put: 'current.end = previous.end;',
    tests: ['test/engine/articles/joinLines.test.ts'],
  },
  {
    name: 'furniture can be quoted',
    file: 'src/engine/articles/articleSentences.ts',
    find: "if (kind === 'furniture') continue;",
    put: '',
    tests: ['test/engine/articles/articleSentences.test.ts'],
  },
];

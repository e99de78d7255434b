import type { Fault } from '../fault.js';

/** What a question asks and demands. */
export const QUESTION_FAULTS: readonly Fault[] = [
  {
    name: 'amounts are those of the periods',
    file: 'src/engine/question/readQuestion.ts',
    find: '(amount) => !periods.some(',
    put: '(amount) => periods.some(',
    tests: ['test/engine/question/readQuestion.test.ts'],
  },
  {
    name: 'a mended slip counts nothing',
    file: 'src/engine/question/readTerm.ts',
    find: '[1, 0.85, 0.7] as const',
    put: '[1, 0, 0] as const',
    tests: ['test/engine/question/readTerm.test.ts'],
  },
  {
    name: 'synonyms are taken for opposites',
    file: 'src/engine/question/readTerm.ts',
    find: "relation === 'opposite' ? [other] : []",
    put: "relation === 'synonym' ? [other] : []",
    tests: ['test/engine/question/readTerm.test.ts'],
  },
  {
    name: 'the year before is the year after',
    file: 'src/engine/question/withPrevious.ts',
    find: 'YEAR_BEFORE.test(folded) ? -1',
    put: 'YEAR_BEFORE.test(folded) ? 1',
    tests: ['test/engine/question/withPrevious.test.ts'],
  },
  {
    name: 'only one word leans on the question before',
    file: 'src/engine/question/withPrevious.ts',
    find: 'const SHORT = 3;',
    put: 'const SHORT = 1;',
    tests: ['test/engine/question/withPrevious.test.ts'],
  },
  {
    name: 'a plural asks for a fact and a singular for a list',
    file: 'src/engine/question/readAnswerType.ts',
    find: "isPlural(noun) ? 'list' : 'fact'",
    put: "isPlural(noun) ? 'fact' : 'list'",
    tests: ['test/engine/question/readAnswerType.test.ts'],
  },
  {
    name: 'a post among keywords asks for a role',
    file: 'src/engine/question/readKeywords.ts',
    find: "return { type: 'person', focus: post.folded",
    put: "return { type: 'role', focus: post.folded",
    tests: ['test/engine/question/readAnswerType.test.ts'],
  },
  {
    name: 'the meaning of a long word is surely a full name',
    file: 'src/engine/question/readMeaning.ts',
    find: 'subject.length <= SURELY_SHORT',
    put: 'subject.length > SURELY_SHORT',
    tests: ['test/engine/question/readMeaning.test.ts'],
  },
];

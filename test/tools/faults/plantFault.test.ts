import { describe, expect, it } from 'vitest';
import { misfitOf, plantFault } from '../../../tools/faults/plantFault.js';

const fault = (find: string, put: string) => ({
  name: 'a sum is a difference',
  file: 'src/sum.ts',
  find,
  put,
  tests: ['test/sum.test.ts'],
});

it('says so when there is no such file', () => {
  expect(misfitOf(undefined, fault('a', 'b'))).toContain('src/sum.ts): there is no such file');
});

describe('plantFault', () => {
  it.each([
    ['let c = a + b;', 'a + b', 'a - b', 'let c = a - b;', 'in the place of the right code'],
    ['let c = a + b;', ' + b', '', 'let c = a;', 'or in place of none'],
    ['a\n  b;\nc', 'a\n  b', 'a', 'a;\nc', 'over several lines'],
    ['s.replace(x)', '(x)', "(x, '$&$1')", "s.replace(x, '$&$1')", 'with signs of `replace`'],
    ['/a.b/.test(s)', '/a.b/', '/acb/', '/acb/.test(s)', 'by its letters, not as an expression'],
  ])('makes of %j with %j as %j: %j, %s', (source, find, put, broken) => {
    expect(plantFault(source, fault(find, put))).toBe(broken);
  });

  it.each([
    ['a + b', 'a * b', 'a - b', 'stands there 0 times', 'the code has changed'],
    ['a + b; a + b', 'a + b', 'a - b', 'stands there 2 times', 'it is not told which'],
    ['a + b', 'a + b', 'a + b', 'changes nothing', 'the fault is none'],
    ['a + b', '', 'a - b', 'says of no code', 'it is told nowhere'],
  ])('refuses for %j to put %j as %j, for it %s: %s', (source, find, put, why) => {
    const wrong = fault(find, put);
    expect(misfitOf(source, wrong)).toContain(why);
    expect(misfitOf(source, wrong)).toContain('"a sum is a difference" (src/sum.ts)');
    expect(() => plantFault(source, wrong)).toThrow(why);
  });
});

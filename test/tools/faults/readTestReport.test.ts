import { expect, it } from 'vitest';
import { readTestReport } from '../../../tools/faults/readTestReport.js';

it('tells tests that failed from files that could not be run', () => {
  const report = {
    testResults: [
      {
        name: '/a/test/sum.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          { fullName: 'adds zero', status: 'failed' },
          { fullName: 'adds more', status: 'skipped' },
        ],
      },
      { name: '/a/test/broken.test.ts', status: 'failed', assertionResults: [] },
      {
        name: '/a/test/fold.test.ts',
        status: 'passed',
        assertionResults: [{ fullName: 'folds', status: 'passed' }],
      },
    ],
  };
  expect(readTestReport(JSON.stringify(report))).toEqual({
    failed: ['adds zero'],
    passed: 2,
    unloaded: ['/a/test/broken.test.ts'],
    hung: false,
  });
});

import type { TestRun } from './tryFaults.js';

/** What is used of a report by Vitest's `json` reporter. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** How a run of tests ended, by Vitest's JSON report. */
export function readTestReport(json: string): TestRun {
  const { testResults } = JSON.parse(json) as Report; // written by the Vitest that package.json names
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    failed: results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    passed: results.filter(({ status }) => status === 'passed').length,
    unloaded: testResults
      .filter(
        ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(fails),
      )
      .map(({ name }) => name),
    hung: false,
  };
}

function fails({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}

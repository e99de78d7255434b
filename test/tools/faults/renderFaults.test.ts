import { expect, it } from 'vitest';
import { renderFaults } from '../../../tools/faults/renderFaults.js';
import type { FaultEnd, TriedFault } from '../../../tools/faults/tryFaults.js';

function tried(name: string, file: string, end: FaultEnd): TriedFault {
  return {
    fault: { name, file, find: 'a', put: 'b', tests: ['test/a.test.ts'] },
    end,
    by: undefined,
  };
}

it('shows each fault, and how many were caught by room and in all', () => {
  const table = renderFaults([
    tried('a span is off', 'src/engine/text/span.ts', 'caught'),
    tried('a mark stays', 'src/engine/text/fold.ts', 'survived'),
    tried('a rank is off', 'src/engine/index/fuseRanks.ts', 'hung'),
  ]);
  expect(table.split('\n').map((line) => line.replace(/\s{2,}/g, ' | '))).toEqual([
    'fault | file | end',
    '------------- | ------------------ | --------',
    'a span is off | text/span.ts | caught',
    'a mark stays | text/fold.ts | survived',
    'a rank is off | index/fuseRanks.ts | hung',
    '',
    'room | faults | caught',
    '----- | ------ | ------',
    'text | 2 | 1',
    'index | 1 | 1',
    '',
    '2 of 3 faults caught (67 %)',
  ]);
});

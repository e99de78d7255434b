import type { Fault } from '../fault.js';

/** Trade, events and terms of office. */
export const RECORDS_FAULTS: readonly Fault[] = [
  {
    name: 'a flow the other way is the same',
    file: 'src/engine/records/figures/tradeFlows.ts',
    find: "if (crossed > straight) return 'reversed';",
    put: "if (crossed > straight) return 'same';",
    tests: ['test/engine/records/figures/tradeFlows.test.ts'],
  },
  {
    name: 'a bare trade word turns the sides of the one before',
    file: 'src/engine/records/figures/tradeFlows.ts',
    find: "from: flow.word === 'export' ? home : partner,",
    put: "from: flow.word === 'export' ? partner : home,",
    tests: ['test/engine/records/figures/tradeFlows.test.ts'],
  },
  {
    name: 'an event on the last day wanted is left out',
    file: 'src/engine/records/events/timeline.ts',
    find: 'firstDay(when) > lastDay(to)',
    put: 'firstDay(when) >= lastDay(to)',
    tests: ['test/engine/records/events/timeline.test.ts'],
  },
  {
    name: 'the time of a role is a stretch of the sentence before',
    file: 'src/engine/records/people/tenure.ts',
    find: 'const start = role.end + rest.indexOf(term);',
    put: 'const start = role.start + rest.indexOf(term);',
    tests: ['test/engine/records/people/tenure.test.ts'],
  },
];

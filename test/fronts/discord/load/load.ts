import { parseArgs } from 'node:util';
import { measureLoad } from './measureLoad.js';

// `npm run load`: five bursts of 200 questions; with `-- --interactions 50000` the heap as they go.
// Not a test: what a machine does not promise, no test may hold it to.
const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '200' },
    every: { type: 'string', default: '10000' },
  },
});
await measureLoad({
  interactions: Number(values.interactions),
  atOnce: Number(values['at-once']),
  every: Number(values.every),
  print: (line) => process.stdout.write(`${line}\n`),
});
process.exit(0);

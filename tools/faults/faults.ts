// A script: npm run faults [-- --only PART_OF_NAME_OR_FILE --json]
import { fileURLToPath } from 'node:url';
import { runScript } from '../runScript.js';
import { UsageError } from '../usageError.js';
import { FAULTS } from './catalogue/faults.js';
import { openWorkbench } from './openWorkbench.js';
import { parseFaultOptions } from './parseFaultOptions.js';
import { renderFaults } from './renderFaults.js';
import { shareCaught, tryFaults } from './tryFaults.js';

/** Share of the faults that the tests have to catch. */
const ENOUGH = 0.9;

/** From dist/tools/faults. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

await runScript(async () => {
  const { only, json } = parseFaultOptions(process.argv.slice(2));
  const faults = FAULTS.filter(
    ({ name, file }) => only === undefined || name.includes(only) || file.includes(only),
  );
  if (faults.length === 0) throw new UsageError(`No fault's name or file holds "${only}".`);
  const bench = openWorkbench(ROOT);
  process.once('exit', bench.close);
  // Not once: npm passes a signal on that the terminal has sent too, and the second would end the clearing up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const tried = await tryFaults(faults, bench, ({ fault, end, by }) => {
    process.stderr.write(`${end}: ${fault.name}${by === undefined ? '' : ` (${by})`}\n`);
  });
  if (shareCaught(tried) < ENOUGH) process.exitCode = 1;
  return json ? JSON.stringify(tried, null, 2) : renderFaults(tried);
});

// A script: npm run bench [-- --articles DIR --questions FILE --json]
import { parseBenchOptions } from './parseBenchOptions.js';
import { renderBenchmark } from './renderBenchmark.js';
import { runBenchmark } from './runBenchmark.js';
import { runScript } from './runScript.js';

await runScript(async () => {
  const options = parseBenchOptions(process.argv.slice(2));
  const benchmark = await runBenchmark(options);
  return options.json ? JSON.stringify(benchmark, null, 2) : renderBenchmark(benchmark);
});

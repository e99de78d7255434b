// A script: npm run evaluate -- --data DIR [--sets A,B] [--sample N] [--around] [--json]
import { evaluateSystems } from './evaluateSystems.js';
import { evidenceSystems } from './evidenceSystems.js';
import { parseEvaluateOptions } from './parseEvaluateOptions.js';
import { renderEvaluation } from './renderEvaluation.js';
import { runScript } from './runScript.js';

await runScript(async () => {
  const options = parseEvaluateOptions(process.argv.slice(2));
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const evaluations = await evaluateSystems(evidenceSystems, options, log);
  return options.json ? JSON.stringify(evaluations, null, 2) : renderEvaluation(evaluations);
});

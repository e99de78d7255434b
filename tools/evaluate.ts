// A script: npm run evaluate -- --data DIR [--sets A,B] [--sample N] [--around] [--json]
//       or: npm run evaluate -- reader [--news DIR] [--data DIR] …
import { evaluateSystems } from './evaluateSystems.js';
import { evidenceSystems } from './evidenceSystems.js';
import { parseEvaluateOptions } from './parseEvaluateOptions.js';
import { evaluateReader } from './reader/evaluateReader.js';
import { parseReaderOptions } from './reader/parseReaderOptions.js';
import { renderReader } from './reader/renderReader.js';
import { renderEvaluation } from './renderEvaluation.js';
import { runScript } from './runScript.js';

await runScript(async () => {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'reader') {
    const options = parseReaderOptions(rest);
    const evaluation = await evaluateReader(options, log);
    return options.json ? JSON.stringify(evaluation, null, 2) : renderReader(evaluation);
  }
  const options = parseEvaluateOptions(process.argv.slice(2));
  const evaluations = await evaluateSystems(evidenceSystems, options, log);
  return options.json ? JSON.stringify(evaluations, null, 2) : renderEvaluation(evaluations);
});

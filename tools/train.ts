// A script: npm run train -- [--data DIR] [--news DIR] [--collections DIR] [--out FILE] [--sample N] [--seeds FILE] [--date DAY]
import { writeFile } from 'node:fs/promises';
import { runScript } from './runScript.js';
import { parseTrainOptions } from './training/parseTrainOptions.js';
import { trainModel } from './training/trainModel.js';

await runScript(async () => {
  const options = parseTrainOptions(process.argv.slice(2), new Date());
  const { model, report } = await trainModel(options, (line) => process.stderr.write(`${line}\n`));
  await writeFile(options.out, `${JSON.stringify(model, null, 2)}\n`);
  return `${report}\n\nWritten to ${options.out}`;
});

// A script: npm run names -- --data DIR [--out FILE] [--epochs N] [--runs N] [--held-out] [--date DAY]
import { writeFile } from 'node:fs/promises';
import { parseNameOptions } from './names/parseNameOptions.js';
import { trainNames } from './names/trainNames.js';
import { runScript } from './runScript.js';

await runScript(async () => {
  const options = parseNameOptions(process.argv.slice(2), new Date());
  const { content, report } = await trainNames(options, (line) =>
    process.stderr.write(`${line}\n`),
  );
  await writeFile(options.out, content);
  return `${report}\n\nWritten to ${options.out}`;
});

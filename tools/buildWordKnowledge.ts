// A script: npm run words -- --wordnet DIR --data DIR [--vectors DIR] [--out DIR | --measure-only]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './runScript.js';
import { buildWords } from './words/buildWords.js';
import { parseWordOptions } from './words/parseWordOptions.js';

await runScript(async () => {
  const options = parseWordOptions(process.argv.slice(2), new Date());
  const { files, report } = await buildWords(options);
  const { out } = options;
  if (out === undefined) return report;
  await Promise.all(files.map(({ name, content }) => writeFile(join(out, name), content)));
  const sizes = files.map(({ name, content }) => `${name}: ${Buffer.byteLength(content)} bytes`);
  return `${report}\n\n${sizes.join('\n')}`;
});

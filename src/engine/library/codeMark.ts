import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What goes into a snapshot follows from the code of these rooms. */
const ROOMS = [
  'knowledge',
  'engine/text',
  'engine/values',
  'engine/articles',
  'engine/encoder',
  'engine/index',
  'engine/records/people',
  'engine/library',
] as const;

/**
 * A mark of the code that reads articles, of the libraries that it names, and of the engine it runs on:
 * what was made under another mark is made anew.
 */
export function codeMark(): string {
  const hash = createHash('sha256').update(process.versions.v8);
  const source = fileURLToPath(new URL('../..', import.meta.url));
  for (const room of ROOMS) {
    for (const file of readdirSync(join(source, room), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (/\.(?:[jt]s|json)$/.test(file))
        hash.update(file).update(readFileSync(join(source, room, file)));
    }
  }
  // The exact versions, as npm installed them; a package that was installed otherwise has no such list.
  for (const list of [
    '../node_modules/.package-lock.json',
    '../../node_modules/.package-lock.json',
  ]) {
    hash.update(readIfThere(join(source, list)));
  }
  return hash.digest('hex');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

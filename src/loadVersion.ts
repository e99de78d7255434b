import { readFile } from 'node:fs/promises';

/** The version in the `package.json` next above this file, wherever the program was built to. */
export async function loadVersion(): Promise<string> {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    try {
      const text = await readFile(new URL('package.json', folder), 'utf8');
      const { version } = JSON.parse(text) as { version?: unknown }; // our own file, an object
      return String(version);
    } catch (error) {
      // At the root of the file system there is nowhere left to look.
      if (folder.pathname === new URL('../', folder).pathname) throw error;
    }
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What the page is made of; anything else in its folder is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads the built page into memory, by address: `/` is its `index.html`. */
export async function loadPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(folder)).filter((name) => TYPES[extname(name)] !== undefined);
  const entries = names.map(async (name): Promise<[string, PageFile]> => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const type = TYPES[extname(name)] ?? '';
    return [name === 'index.html' ? '/' : `/${name}`, { type, bytes }];
  });
  return new Map(await Promise.all(entries));
}

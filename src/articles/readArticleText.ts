import { promises as fs } from 'node:fs';

/** The text of a file, or why there is none: a clause to stand behind the file's name. */
export type ReadText =
  | { readonly outcome: 'text'; readonly text: string }
  | { readonly outcome: 'left-out'; readonly why: string };

/** Largest file that is read, in bytes. No article comes near it; a database dump does. */
export const LARGEST_FILE = 20_000_000;

/** Reads a file as UTF-8 without its byte-order mark; line ends and non-breaking spaces stay as they are. */
export async function readArticleText(path: string, largest = LARGEST_FILE): Promise<ReadText> {
  let bytes: Buffer;
  try {
    const { size } = await fs.stat(path);
    if (size > largest) {
      const found = `${(size / 1_000_000).toFixed(1)} MB`;
      const most = `${(largest / 1_000_000).toFixed(1)} MB`;
      return leftOut(`it has ${found}, more than the ${most} an article may have; split it`);
    }
    bytes = await fs.readFile(path);
  } catch {
    return leftOut("it can't be read; check its permissions");
  }
  return decode(bytes);
}

function decode(bytes: Buffer): ReadText {
  let text: string;
  try {
    // Without `ignoreBOM` the decoder takes the byte-order mark away.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return leftOut('it is not UTF-8; save it again in that encoding');
  }
  // UTF-16 of plain English is valid UTF-8 with a null behind every letter.
  if (text.includes('\u0000')) return leftOut('it holds null characters; save it as UTF-8 text');
  return /\S/u.test(text)
    ? { outcome: 'text', text }
    : leftOut('it is empty; fill it or remove it');
}

function leftOut(why: string): ReadText {
  return { outcome: 'left-out', why };
}

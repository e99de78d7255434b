import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../../src/fronts/terminal/readLines.js';

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string)); // either is bytes in the end
  for await (const line of readLines(Readable.from(bytes, { objectMode: false }))) lines.push(line);
  return lines;
}

it.each([
  ['LF and CRLF', ['a\r\nb\n'], ['a', 'b']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['a byte-order mark', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
  ['Unicode line separators, which it leaves inside', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
  ['nothing', [], []],
])('reads %s', async (_, chunks, lines) => {
  expect(await linesOf(...chunks)).toEqual(lines);
});

it('reads the same lines however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' '), maxLength: 5 }), {
        minLength: 1,
      }),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const chunks: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await linesOf(...chunks)).toEqual(lines);
      },
    ),
  );
});

it('throws what the stream throws', async () => {
  const broken = new Readable({ read: () => broken.destroy(new Error('unplugged')) });
  await expect(readLines(broken).next()).rejects.toThrow('unplugged');
});

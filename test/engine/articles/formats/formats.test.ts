import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from '../../../../src/engine/articles/formats/formats.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a file and all files that it imports load before anything of them runs. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(ROOT, file), 'utf8');
  for (const [, type, target = ''] of code.matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)';/gm,
  )) {
    if (type !== undefined) continue;
    if (!target.startsWith('.')) seen.add(target);
    else loadedBy(posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts'), seen);
  }
  return seen;
}

describe('formatOf', () => {
  it('goes by the ending, in any case', () => {
    expect(formatOf('a/B.PDF')?.name).toBe('PDF');
    expect(formatOf('a.pdf.exe')).toBeUndefined();
    expect(formatOf('pdf')).toBeUndefined();
  });
});

describe('a start', () => {
  const loaded = loadedBy('src/engine/articles/loadFile.ts');

  it('loads no library of a format before a file needs it', () => {
    expect([...loaded].filter((name) => !/^(?:src\/|node:)/.test(name))).toEqual([]);
  });

  it('is really followed through its imports', () => {
    expect([...loaded]).toContain('src/engine/articles/formats/formats.ts');
    expect([...loadedBy('src/engine/articles/formats/readHtml.ts')]).toEqual(
      expect.arrayContaining(['@mozilla/readability', 'linkedom', 'src/engine/articles/layOut.ts']),
    );
  });
});

it.each(FORMATS.map((format) => [format.name, format] as const))(
  'can load what reads %s',
  async (_, format) => {
    expect(await format.load()).toBeTypeOf('function');
  },
);

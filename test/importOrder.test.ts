import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of the house from the ground up. A room may import itself and what stands in a lower row;
 * rooms of one row do not know each other.
 */
const ROWS: readonly (readonly string[])[] = [
  ['models', 'src/knowledge', 'src/errors.ts'],
  ['src/engine/text'],
  ['src/engine/values'],
  ['src/engine/articles'],
  ['src/engine/encoder'],
  ['src/engine/index', 'src/engine/records/people', 'src/engine/records/figures'],
  ['src/engine/records/events'],
  ['src/engine/records/organisations'],
  ['src/engine/question'],
  ['src/engine/evidence'],
  ['src/engine/answers'],
  ['src/engine/library'],
  ['src/engine/library.ts'],
  ['src/chart'],
  ['src/reply', 'src/store', 'src/scoring'],
  ['tools', 'commands'],
  ['src/reportFault.ts', 'src/configError.ts', 'src/loadVersion.ts'],
  ['src/config.ts', 'src/fronts/discord', 'src/fronts/terminal'],
  // It runs the bot that goes on Discord, on a stand-in for Discord.
  ['src/fronts/web'],
  ['src/main.ts'],
];

/** Rooms that do not know each other although one stands above the other. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  'src/fronts/web': ['src/fronts/terminal'],
};

/** Where each third-party library may be imported: folders, or single files. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['src/engine/text'],
  'wink-eng-lite-web-model': ['src/engine/text'],
  'world-countries': ['src/engine/text', 'src/engine/values'],
  'onnxruntime-node': ['src/engine/encoder/worker/onnxRuntime.ts'],
  'onnxruntime-web': ['src/engine/encoder/worker/onnxRuntime.ts'],
  '@huggingface/tokenizers': ['src/engine/encoder/worker/loadTokenizer.ts'],
  minisearch: ['src/engine/index/miniSearch.ts', 'tools/bareMiniSearch.ts'],
  '@parcel/watcher': ['src/engine/library'],
  yaml: ['src/engine/articles'],
  '@mozilla/readability': ['src/engine/articles'],
  linkedom: ['src/engine/articles'],
  unpdf: ['src/engine/articles'],
  mammoth: ['src/engine/articles'],
  yauzl: ['src/engine/articles'],
  'csv-parse': ['src/engine/articles'],
  chardet: ['src/engine/articles'],
  'iconv-lite': ['src/engine/articles'],
  libsql: ['src/store'],
  'discord.js': ['src/fronts/discord'],
  '@discordjs': ['src/fronts/discord'],
  'discord-api-types': ['src/fronts/discord'],
  dotenv: ['src/main.ts'],
  hono: ['src/fronts/web'],
  '@hono/node-server': ['src/fronts/web'],
  '@skyra/discord-components-core': ['src/fronts/web/page'],
  'discord-markdown-parser': ['src/fronts/web/page'],
  echarts: ['src/chart'],
  '@resvg/resvg-js': ['src/chart'],
};

const BUILT_IN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  /** Path below the checkout, with `/` on every system. */
  readonly file: string;
  readonly text: string;
}

/** What is wrong with a file's imports, one line each; none when all is in order. */
function offences({ file, text }: Source): string[] {
  const code = withoutComments(text);
  const found: string[] = [];
  for (const target of importsOf(code)) {
    if (target.startsWith('.')) {
      const to = posix.normalize(posix.join(posix.dirname(file), target)).replace(/\.js$/, '.ts');
      if (!mayImport(file, to)) found.push(`${file} imports ${to}`);
    } else if (!BUILT_IN.has(target) && !isDoor(file, target)) {
      found.push(`${file} imports ${target}`);
    }
  }
  if (
    file !== 'src/main.ts' &&
    /\bprocess\s*(?:\.\s*env\b|\[|\?\.)|\benv\b[^;]*'node:process'/.test(code)
  )
    found.push(`${file} reads process.env`);
  return found;
}

/** Static, dynamic and re-exporting imports, `require` of whatever name, and modules named in types. */
function importsOf(code: string): string[] {
  const forms =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|createRequire\([^)]*\)\s*\(\s*)(['"`])([\w@./:-]+)\1/g;
  return [...code.matchAll(forms)].flatMap(([, , target]) =>
    target === undefined ? [] : [target],
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|(?<![:'"`\\])\/\/[^\n]*/gs, '');
}

function roomOf(file: string): string {
  const [top = '', second = '', third = '', fourth = ''] = file.split('/');
  if (top !== 'src') return top;
  if (second === 'engine' && third === 'records') return `src/engine/records/${fourth}`;
  return second === 'engine' || second === 'fronts' ? `src/${second}/${third}` : `src/${second}`;
}

function rowOf(room: string): number {
  return ROWS.findIndex((row) => row.includes(room));
}

function mayImport(file: string, to: string): boolean {
  const [from, target] = [roomOf(file), roomOf(to)];
  if (STRANGERS[from]?.includes(target)) return false;
  return from === target || (rowOf(target) !== -1 && rowOf(target) < rowOf(from));
}

function isDoor(file: string, library: string): boolean {
  const name = Object.keys(DOORS).find(
    (door) => library === door || library.startsWith(`${door}/`),
  );
  const places = name === undefined ? [] : (DOORS[name] ?? []);
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}

function sources(): Source[] {
  return ['src', 'commands', 'tools'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const file = posix.join(folder, name.replaceAll('\\', '/'));
        return { file, text: readFileSync(join(ROOT, file), 'utf8') };
      }),
  );
}

describe('the house', () => {
  const all = sources();

  it('has every file in a room that the order knows', () => {
    const homeless = all.filter(({ file }) => rowOf(roomOf(file)) === -1).map(({ file }) => file);
    expect(homeless).toEqual([]);
  });

  it('imports one way, and each library only through its door', () => {
    expect(all.flatMap(offences)).toEqual([]);
  });

  it('is really read: main, the engine and the fronts import each other as they do', () => {
    const imports = new Map(
      all.map(({ file, text }) => [file, importsOf(withoutComments(text))] as const),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(imports.get('src/main.ts')).toContain('dotenv');
    expect(imports.get('src/main.ts')).toContain('./fronts/discord/startDiscord.js');
    expect(imports.get('src/engine/text/wink.ts')).toContain('wink-nlp');
    expect(imports.get('src/engine/text/placeNames.ts')).toContain('world-countries');
    expect(imports.get('src/engine/index/miniSearch.ts')).toContain('minisearch');
    const runtimes = imports.get('src/engine/encoder/worker/onnxRuntime.ts');
    expect(runtimes).toContain('onnxruntime-node');
    expect(runtimes).toContain('onnxruntime-web');
  });
});

describe('the check of imports', () => {
  const check = (file: string, text: string) => offences({ file, text });

  it.each([
    [
      'src/engine/text/fold.ts',
      "import { ask } from '../answers/ask.js';",
      'the engine, backwards',
    ],
    [
      'src/engine/evidence/a.ts',
      "import type { Library } from '../library.js';",
      'a type, backwards',
    ],
    [
      'src/engine/records/people/a.ts',
      "import { b } from '../figures/b.js';",
      'a room of the same row',
    ],
    ['src/fronts/terminal/a.ts', "import { b } from '../discord/b.js';", 'another front'],
    ['src/fronts/discord/a.ts', "import { b } from '../web/b.js';", 'the page from below it'],
    ['src/fronts/web/a.ts', "import { b } from '../terminal/b.js';", 'another front than Discord'],
    ['src/fronts/web/a.ts', "import { Client } from 'discord.js';", 'discord.js beside its door'],
    [
      'src/fronts/discord/a.ts',
      "import { Hono } from 'hono';",
      'the server library beside its door',
    ],
    ['src/reply/a.ts', "import { b } from '../../commands/b.js';", 'a command from below it'],
    [
      'commands/ask.ts',
      "import { b } from '../src/fronts/discord/b.js';",
      'a platform in a command',
    ],
    ['tools/a.ts', "import { b } from '../commands/b.js';", 'a command in a tool'],
    ['src/engine/library.ts', "import { c } from '../config.js';", 'the environment in the engine'],
    ['src/engine/index/a.ts', "export { b } from '../question/b.js';", 'a re-export'],
    ['src/engine/index/a.ts', "export * from '../question/b.js';", 'a re-export of all'],
    ['src/engine/index/a.ts', "const b = await import('../question/b.js');", 'a dynamic import'],
    ['src/engine/index/a.ts', "import '../question/b.js';", 'an import for its effect'],
    ['src/engine/index/a.ts', "let b: import('../question/b.js').B;", 'a module in a type'],
    ['src/engine/index/a.ts', "import {\n  b,\n} from '../question/b.js';", 'several lines'],
    [
      'src/engine/index/a.ts',
      "import { b } from '../nowhere/b.js';",
      'a room that the order lacks',
    ],
    ['src/engine/articles/a.ts', "import wink from 'wink-nlp';", 'wink beside its door'],
    ['src/engine/question/a.ts', "import m from 'wink-eng-lite-web-model';", 'its model likewise'],
    [
      'src/engine/index/a.ts',
      "import('onnxruntime-web');",
      'a runtime of the models beside its door',
    ],
    [
      'src/engine/encoder/a.ts',
      "require('onnxruntime-node');",
      'the other one, from the next room',
    ],
    [
      'src/engine/question/a.ts',
      "import MiniSearch from 'minisearch';",
      'minisearch beside its door',
    ],
    ['tools/a.ts', "import MiniSearch from 'minisearch';", 'but for the bare baseline'],
    ['commands/ask.ts', "import type { Client } from 'discord.js';", 'a type of discord.js'],
    ['src/fronts/terminal/a.ts', "import { REST } from '@discordjs/rest';", 'a part of discord.js'],
    ['src/config.ts', "import { config } from 'dotenv';", 'dotenv beside main'],
    ['src/fronts/discord/a.ts', "import Libsql from 'libsql';", 'the database beside its door'],
    ['src/engine/library.ts', "import { b } from '../store/b.js';", 'the store in the engine'],
    [
      'src/engine/articles/a.ts',
      "import c from 'world-countries';",
      'the countries beside their door',
    ],
    [
      'src/engine/articles/a.ts',
      "createRequire(import.meta.url)('world-countries');",
      'a required library',
    ],
    ['src/engine/articles/a.ts', "import _ from 'lodash';", 'a library without a door'],
    ['src/config.ts', 'const token = process.env.DISCORD_TOKEN;', 'the environment'],
    ['src/reply/a.ts', "const { NO_COLOR } = process['env'];", 'the environment by another name'],
    ['src/reply/a.ts', "import { env } from 'node:process';", 'and by a third'],
  ])('catches in %s: %s (%s)', (file, text) => {
    expect(check(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/engine/evidence/a.ts', "import { b } from '../question/b.js';", 'a lower room'],
    ['src/engine/evidence/a.ts', "import { b } from './c/b.js';", 'its own room'],
    ['tools/bareMiniSearch.ts', "import MiniSearch from 'minisearch';", 'the baseline'],
    ['tools/a.ts', "import { openLibrary } from '../src/engine/library.js';", 'up to the library'],
    [
      'src/fronts/terminal/a.ts',
      "import { score } from '../../scoring/b.js';",
      'eval in the terminal',
    ],
    ['src/fronts/discord/a.ts', "import { Client } from 'discord.js';", 'the door to Discord'],
    ['src/fronts/web/a.ts', "import { b } from '../discord/b.js';", 'Discord in the page'],
    [
      'src/fronts/web/a.ts',
      "import { bodyLimit } from 'hono/body-limit';",
      'the door to the server',
    ],
    ['src/store/a.ts', "import Libsql from 'libsql';", 'the door to the database'],
    [
      'commands/a.ts',
      "import type { Store } from '../src/store/store.js';",
      'the store in a command',
    ],
    ['src/main.ts', "import 'dotenv';\nreadConfig(process.env);", 'main may do both'],
    [
      'src/engine/articles/a.ts',
      "import { readFile } from 'node:fs/promises';",
      "Node's own modules",
    ],
    ['src/config.ts', '/** As `process.env` holds them. */', 'a comment'],
    ['src/reply/a.ts', "// import { b } from '../discord/b.js';", 'an import in a comment'],
  ])('lets stand in %s: %s (%s)', (file, text) => {
    expect(check(file, text)).toEqual([]);
  });
});

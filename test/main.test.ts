import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const ASKED = 'Hanoi exports to Laos 2022';
const REFUSED = 'hanoi exports to laos 2021';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

// Every run starts the program anew; on a busy machine several starts in one test take their time.
vi.setConfig({ testTimeout: 60_000 });

/** A working directory without `.env` and without articles. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
});

/** Runs the built program to its end in an environment that holds nothing but `env`. */
function run(
  args: readonly string[],
  { input = '', env = { ARTICLES_DIR: SEEDS } as Readonly<Record<string, string>> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    // A program that ends before it has read everything closes its input, which is no fault of the test.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

describe('verbatim ask', () => {
  it('prints the short answer, the quote and its file, and ends with 0', async () => {
    const { status, out, err } = await run(['ask', ...ASKED.split(' ')]);
    expect(out).toMatch(
      /^US\$200 million \(004_b01a69fd0dcd37da\.txt\)\n\n {2}│ .*US\$200 million/,
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('prints a refusal and ends with 3', async () => {
    const { status, out } = await run(['ask', REFUSED]);
    expect(status).toBe(3);
    expect(out).not.toMatch(/^US\$/);
  });

  it('prints JSON whose text is the slice of the file that its offsets name', async () => {
    const { status, out } = await run(['ask', ASKED, '--json']);
    expect(status).toBe(0);
    // The cast is what the published contract promises; the expectations below hold it to that.
    const { quotes } = JSON.parse(out) as {
      quotes: {
        file: string;
        start: number;
        end: number;
        text: string;
        highlight: { start: number; end: number; text: string };
      }[];
    };
    for (const { file, start, end, text, highlight } of quotes) {
      const whole = readFileSync(join(SEEDS, file), 'utf8');
      expect(text).toBe(whole.slice(start, end));
      expect(highlight.text).toBe(whole.slice(highlight.start, highlight.end));
    }
    expect(quotes[0]?.highlight.text).toBe('US$200 million');
  });

  it('has no colours in a pipe, with and without NO_COLOR', async () => {
    for (const env of [{ ARTICLES_DIR: SEEDS }, { ARTICLES_DIR: SEEDS, NO_COLOR: '1' }]) {
      expect((await run(['ask', ASKED], { env })).out).not.toContain('\x1b');
    }
  });
});

describe('verbatim ask --batch', () => {
  const lines = `{"id":"a","question":"${ASKED}"}\n{"id":\n{"id":"c","question":"${REFUSED}"}\n`;

  it('answers standard input line by line, with an error in the place of a bad line', async () => {
    const { status, out, err } = await run(['ask', '--batch', '-'], { input: lines });
    const results = out.trimEnd().split('\n');
    expect(results.map((line): unknown => JSON.parse(line))).toMatchObject([
      { id: 'a', question: ASKED, outcome: 'answer' },
      { id: null, outcome: 'error' },
      { id: 'c', question: REFUSED, outcome: 'refusal' },
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const many = lines.repeat(2_000);
    const seen = await new Promise<Run>((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, 'ask', '--batch', '-'], {
        cwd: folder,
        env: { ARTICLES_DIR: SEEDS },
      });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        err += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      child.stdin.on('error', () => undefined);
      child.on('close', (status) => resolve({ status, out: '', err }));
      child.stdin.end(many);
    });
    expect(seen).toEqual({ status: 0, out: '', err: '' });
  });

  it('names a file that is not there and ends with 1', async () => {
    const { status, out, err } = await run(['ask', '--batch', 'none.jsonl']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^none\.jsonl can't be read.*\n$/);
  });
});

describe('verbatim who', () => {
  it('shows the person and ends with 0', async () => {
    const { status, out } = await run(['who', 'luu', 'quang']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Tran Luu Quang: /);
  });

  it('ends with 3 for a name that no article holds', async () => {
    expect((await run(['who', 'Xyzzy Plugh', '--json'])).status).toBe(3);
  });
});

describe('verbatim eval', () => {
  const question = {
    id: 'x1',
    question: REFUSED,
    kind: 'figure',
    answerable: false,
    files: [],
    quote: '',
    answers: [],
    note: 'wrong year',
  };

  it('prints the figures as a table, or as JSON', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, `${JSON.stringify(question)}\n`);
    const table = await run(['eval', file, '--misses']);
    expect(table.status).toBe(0);
    expect(table.out).toMatch(/^refusal recall .*1/m);
    const json = await run(['eval', file, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ questions: 1, refusalRecall: { value: 1 } });
  });

  it('names a question file that can’t be read and ends with 1', async () => {
    const { status, out, err } = await run(['eval', 'none.jsonl']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('none.jsonl');
    expect(err).not.toContain('    at ');
  });
});

describe('the chat', () => {
  it('answers piped lines and ends, greeting apart from the results', async () => {
    const { status, out, err } = await run([], { input: `${ASKED}\n/who quang\n` });
    expect(status).toBe(0);
    expect(out).toMatch(/^US\$200 million .*Tran Luu Quang: /s);
    expect(err).toMatch(/^[^\n]*npm start -- web\nVerbatim: 5 articles, .*\n$/);
  });
});

describe('a call that can’t be served', () => {
  it('ends with 2 and says what is off when its words are', async () => {
    for (const args of [['frobnicate'], ['ask'], ['ask', 'x', '--frobnicate'], ['who']]) {
      const { status, out, err } = await run(args);
      expect({ args, status, out }).toEqual({ args, status: 2, out: '' });
      expect(err).toMatch(/\nSee verbatim --help\.\n$/);
    }
  });

  it('ends with 1 and one line when the folder is missing', async () => {
    const { status, out, err } = await run(['ask', 'x', '--articles', 'nowhere']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^[^\n]*nowhere[^\n]*\n$/);
  });

  it('ends with 1 and one line when the folder is empty', async () => {
    mkdirSync(join(folder, 'empty'));
    const { status, out, err } = await run([], { env: { ARTICLES_DIR: 'empty' } });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^[^\n]*empty[^\n]*\n$/);
  });

  it('ends with 1 and one line when a Discord variable is missing or malformed', async () => {
    for (const set of [{ DISCORD_API: 'http://127.0.0.1:9' }, { DISCORD_GUILD_ID: 'mine' }]) {
      const { status, out, err } = await run([], { env: { ARTICLES_DIR: SEEDS, ...set } });
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toMatch(/^DISCORD_[^\n]*\n$/);
    }
  });

  it('ends with 1 and one line when Discord is out of reach', async () => {
    // Nothing listens on the discard port of this machine, so the connection is refused at once.
    const env = { ARTICLES_DIR: SEEDS, DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:9' };
    const { status, out, err } = await run([], { env });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).not.toContain('    at ');
  });
});

describe('what needs no articles', () => {
  it('prints the commands and options', async () => {
    const { status, out } = await run(['--help'], { env: {} });
    expect(status).toBe(0);
    for (const word of ['ask', '--batch', 'who', 'eval', '--articles', '--json']) {
      expect(out).toContain(word);
    }
  });

  it('prints the version of the package', async () => {
    // The cast is on our own package.json.
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect((await run(['--version'], { env: {} })).out).toBe(`${version}\n`);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { slashCommand } from './discord/interactions.js';
import { openStandIn, type StandIn } from './discord/standIn.js';

const PROGRAM = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

// The program starts anew in each test; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** A start of the built program on Discord's stand-in. */
class Start {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  out = '';
  err = '';
  readonly #written = new EventEmitter();

  constructor({ apiUrl }: StandIn, token: string) {
    this.child = spawn(process.execPath, [PROGRAM], {
      cwd: mkdtempSync(join(tmpdir(), 'verbatim-')),
      env: { ARTICLES_DIR: SEEDS, DISCORD_TOKEN: token, DISCORD_API: apiUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text) => {
      this.out += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.err += text;
      this.#written.emit('written');
    });
    this.ended = once(this.child, 'close').then(([status]) => status);
  }

  /** Settles when the log holds `part`; fails when the program ends without it. */
  async logged(part: string): Promise<void> {
    const early = this.ended.then((status) => {
      throw new Error(`ended with ${status} before it logged ${part}: ${this.err}`);
    });
    while (!this.err.includes(part)) await Promise.race([once(this.#written, 'written'), early]);
    // The end still comes, and is none of this wait's business any more.
    early.catch(() => undefined);
  }
}

const opened: { standIn: StandIn; start: Start }[] = [];
async function start(token?: string) {
  const standIn = await openStandIn();
  const started = { standIn, start: new Start(standIn, token ?? standIn.token) };
  opened.push(started);
  return started;
}

afterEach(async () => {
  for (const { standIn, start } of opened.splice(0)) {
    start.child.kill('SIGKILL');
    await standIn.close();
  }
});

it('logs in, answers /ask, and leaves on SIGTERM with 0', async () => {
  const { standIn, start: bot } = await start();
  await bot.logged('On Discord as');
  const asked = slashCommand('ask', { question: 'Hanoi exports to Laos 2022' });
  standIn.dispatch('INTERACTION_CREATE', asked);
  const edit = await standIn.sent(({ method, path }) => {
    return method === 'PATCH' && path.includes(asked.token);
  });
  const shown = JSON.stringify(edit.body).replaceAll('\\\\', '');
  expect(shown).toContain('US$200 million');
  expect(shown).toContain('004_b01a69fd0dcd37da.txt');

  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.out).toBe('');
});

it('ends with 1 and one line when Discord does not know the token', async () => {
  const { start: bot } = await start('wrong.token');
  expect(await bot.ended).toBe(1);
  expect(bot.err).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
});

it('ends with 1, and a last line that says what to do, when Discord breaks off for good', async () => {
  const { standIn, start: bot } = await start();
  await bot.logged('On Discord as');
  // 4004: the token was withdrawn.
  standIn.hangUp(4004);
  expect(await bot.ended).toBe(1);
  expect(bot.err).toMatch(/\n[^\n]*DISCORD_TOKEN[^\n]*\n$/);
});

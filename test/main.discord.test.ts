import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { slashCommand } from './fronts/discord/interactions.js';
import { direct } from './fronts/discord/messages.js';
import { openStandIn, type StandIn } from './fronts/discord/standIn.js';

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

  constructor({ apiUrl }: StandIn, token: string, cwd: string) {
    this.child = spawn(process.execPath, [PROGRAM], {
      cwd,
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
async function start(token?: string, cwd = mkdtempSync(join(tmpdir(), 'verbatim-'))) {
  const standIn = await openStandIn();
  const started = { standIn, start: new Start(standIn, token ?? standIn.token, cwd), cwd };
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

it('leaves on SIGTERM with 0 while Discord cannot be reached', async () => {
  const { standIn, start: bot } = await start();
  await bot.logged('On Discord as');
  await standIn.refuse();
  await bot.logged('Lost the connection');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
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

it('knows a conversation again after it was killed, and slows down who asks too fast', async () => {
  const first = await start();
  await first.start.logged('On Discord as');
  expect(await told(first.standIn, 'Hanoi exports to Laos 2022')).toContain('US$200 million');
  first.start.child.kill('SIGKILL');
  await first.start.ended;

  const second = await start(undefined, first.cwd);
  await second.start.logged('On Discord as');
  expect(await told(second.standIn, 'and imports?')).toContain('US$211 million');
  for (const text of ['hello', 'thanks', 'hello', 'thanks']) await told(second.standIn, text);
  expect(await told(second.standIn, 'hello')).toMatch(/seconds?, and then ask again/);
});

it('ends with 1, and one line that says what to do, when its database is damaged', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-'));
  mkdirSync(join(cwd, 'data'));
  writeFileSync(join(cwd, 'data', 'verbatim.db'), 'no database at all '.repeat(100));
  const { start: bot } = await start(undefined, cwd);
  expect(await bot.ended).toBe(1);
  expect(bot.err).toMatch(/^[^\n]*damaged[^\n]*begin anew[^\n]*\n$/);
});

/** What the bot replies to a direct message. */
async function told(standIn: StandIn, text: string): Promise<string> {
  const message = direct(text);
  standIn.dispatch('MESSAGE_CREATE', message);
  const { body } = await standIn.sent(({ path, body: sent }) => {
    return path.endsWith('/messages') && JSON.stringify(sent).includes(message.id);
  });
  return JSON.stringify(body).replaceAll('\\\\', '');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../../dist/src/main.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

// The program starts anew in each test; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Starts the built program and gives its log as it comes. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'web', ...args], {
    cwd: tmpdir(),
    env: { ARTICLES_DIR: SEEDS },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then(([status]) => status as number | null); // as Node has it
  return { child, ended, log: child.stderr.setEncoding('utf8') };
}

it('serves the page on this machine only, and leaves on SIGTERM with 0', async () => {
  const { child, ended, log } = start('--port', '0');
  const [line] = await once(log, 'data');
  const [, url = ''] = /^Open (http:\/\/127\.0\.0\.1:\d+\/) in a browser\./.exec(line) ?? [];
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toContain('text/html');
  for (const [, path] of (await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect((await fetch(new URL(path ?? '', url))).status).toBe(200);
  }
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('says in one line what to do when the port is taken, and ends with 1', async () => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo; // listening on a port and no pipe
  const { ended, log } = start('--port', String(port));
  let said = '';
  log.on('data', (text) => {
    said += text;
  });
  expect(await ended).toBe(1);
  expect(said).toMatch(/^The page can't be served on 127\.0\.0\.1, port \d+ .*--port.*\n$/);
  other.close();
});

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './visitor.js';
import { type StartedWeb, webStart } from './webStart.js';

let web: StartedWeb;
beforeAll(async () => {
  web = await webStart();
}, 60_000);
afterAll(() => web.close());

/** The status of a request with headers that `fetch` would not let one set. */
function statusOf(
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  body = '',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, web.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the guard', () => {
  it('lets the browser load, run and embed nothing from elsewhere, and read no text as HTML', async () => {
    const { headers } = await fetch(web.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      'trusted-types lit-html',
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    ['the address', '127.0.0.1:1', 200],
    ['another address of the machine', '192.168.0.7', 200],
    ['an address of version 6', '[::1]:1', 200],
    ['localhost', 'localhost:1', 200],
    ['a name that somebody had point here', 'rebound.example', 403],
    ['a name that only begins like one of ours', 'localhost.example', 403],
    ['what is no name at all', 'a b', 400],
  ])('answers to %s with %s: %i', async (_, host, status) => {
    const got = await statusOf('/', { host });
    // Node itself may turn a malformed header down.
    if (status === 400) expect([400, 403]).toContain(got);
    else expect(got).toBe(status);
  });

  it('takes nothing from the scripts and forms of other pages', async () => {
    const { port } = new URL(web.url);
    const host = `127.0.0.1:${port}`;
    const json = { host, 'content-type': 'application/json' };
    const open = (headers: Record<string, string>) =>
      statusOf('/api/channels', { ...json, ...headers }, 'POST', '{}');
    expect(await open({ origin: `http://${host}` })).toBe(201);
    expect(await open({ origin: 'http://elsewhere.example' })).toBe(403);
    expect(await open({ origin: 'null' })).toBe(403);
    const { channel } = await visit(web.url);
    // A form may be sent without asking first, but not as JSON.
    const call = '{"name":"help","options":{}}';
    const calls = `/api/channels/${channel}/calls`;
    expect(await statusOf(calls, { host, 'content-type': 'text/plain' }, 'POST', call)).toBe(400);
    expect(await statusOf(calls, json, 'POST', call)).toBe(204);
  });

  it('refuses a body over 8 KB, counted or not, and a head over 8 KB', async () => {
    const visitor = await visit(web.url);
    const call = (length: number) => visitor.call('check', { text: 'a'.repeat(length) });
    expect((await call(8_200)).status).toBe(413);
    // Within 8 KB it is Discord's own limit that counts.
    expect((await call(4_001)).status).toBe(400);
    expect((await call(4_000)).status).toBe(204);
    const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    expect(await statusOf('/api/channels', chunked, 'POST', ' '.repeat(9_000))).toBe(413);
    expect(await statusOf('/', { 'x-long': 'a'.repeat(9_000) })).toBe(431);
  });

  it('has somebody who sends too much wait, and says for how long', async () => {
    let now = new Date('2024-01-01T00:00:00Z');
    const allowance = { burst: 3, seconds: 30 };
    const strict = await webStart('seeds', {
      requests: { person: allowance, channel: { burst: 1_000, seconds: 1 } },
      clock: () => now,
    });
    try {
      const ask = () => fetch(strict.url);
      const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status);
      expect(statuses).toEqual([200, 200, 200]);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('10');
      now = new Date(now.getTime() + 10_000);
      expect((await ask()).status).toBe(200);
    } finally {
      await strict.close();
    }
  });
});

describe('the addresses of the page', () => {
  it.each([
    ['a file that the page has not', '/passwd', 404],
    ['a way out of its folder', '/..%2f..%2f..%2fpackage.json', 404],
    ['a channel that never was', '/api/channels/constructor/events', 410],
  ])('do not give %s', async (_, path, status) => {
    expect(await statusOf(path, {})).toBe(status);
  });

  it('do not give a file of another channel, nor one that is gone', async () => {
    const { channel } = await visit(web.url);
    expect(await statusOf(`/api/channels/${channel}/files/1/a.txt`, {})).toBe(404);
  });

  it.each([
    ['no JSON', '{', 400],
    ['no object', '[]', 400],
    ['an unknown command', '{"name":"constructor","options":{}}', 400],
  ])('turn down a call that is %s', async (_, body, status) => {
    const { channel } = await visit(web.url);
    const headers = { 'content-type': 'application/json' };
    expect(await statusOf(`/api/channels/${channel}/calls`, headers, 'POST', body)).toBe(status);
  });

  it('complete nothing that completes nothing', async () => {
    const visitor = await visit(web.url);
    for (const [name, option] of [
      ['check', 'text'],
      ['ask', '__proto__'],
      ['nothing', 'name'],
    ]) {
      const response = await visitor.post('completions', { name, option, value: 'a' });
      expect(response.status).toBe(400);
    }
  });
});

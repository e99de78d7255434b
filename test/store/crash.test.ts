import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/openStore.js';

const BUILT = new URL('../../dist/src/store/openStore.js', import.meta.url).href;

/** A process that writes for ever and says after each record that it is kept. */
const WRITER = `
  import { writeSync } from 'node:fs';
  import { openStore } from ${JSON.stringify(BUILT)};
  const store = openStore(process.argv[1]);
  for (let i = 0; ; i++) {
    const at = new Date(i);
    store.turns.add({ person: '1', channel: 'c', text: 'turn ' + i, at });
    store.votes.cast({ answer: 'a' + i, person: '1', helpful: true, at });
    const asked = { person: '1', server: 's', at };
    store.gaps.add({ ...asked, key: 'k', text: 'gap ' + i, shared: true, nearest: undefined });
    store.subscriptions.add({ ...asked, person: String(i), key: 'k', question: 'q', locale: 'vi' });
    store.settings.set('s', { channels: [String(i)], private: true, silence: undefined });
    writeSync(1, i + '\\n');
  }
`;

it('keeps everything that it acknowledged when the process is killed in the middle of writing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-crash-'));
  for (const killedAfter of [1, 20, 60]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    let acknowledged = -1;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === killedAfter) child.kill('SIGKILL');
    }
    await ended;
    expect(acknowledged).toBeGreaterThanOrEqual(killedAfter);

    const store = openStore(folder);
    const turns = store.turns.last({
      person: '1',
      channel: 'c',
      limit: 1_000_000,
      since: new Date(0),
    });
    expect(turns).toEqual(expect.arrayContaining([`turn 0`, `turn ${acknowledged}`]));
    expect(turns.length).toBeGreaterThan(acknowledged);
    expect(store.votes.tally(`a${acknowledged}`).helpful).toBe(1);
    const [gap] = store.gaps.list('everywhere');
    expect([acknowledged + 1, acknowledged + 2]).toContain(gap?.times);
    const waiting = store.subscriptions.all().map(({ person }) => Number(person));
    expect(waiting.slice(0, acknowledged + 1)).toEqual(
      Array.from({ length: acknowledged + 1 }, (_, person) => person),
    );
    // The next record may have been written too, with nobody left to hear of it.
    const set = Number(store.settings.of('s').channels[0]);
    expect([acknowledged, acknowledged + 1]).toContain(set);
    store.forget('1');
    for (const person of waiting) store.forget(String(person));
    store.close();
  }
  rmSync(folder, { recursive: true });
}, 60_000);

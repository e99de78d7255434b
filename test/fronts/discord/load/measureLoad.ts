import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../../../commands/command.js';
import { commands, menus } from '../../../../commands/commands.js';
import { openLibrary } from '../../../../src/engine/library.js';
import { startDiscord } from '../../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../../src/store/openStore.js';
import { percentile } from '../../../../tools/percentile.js';
import { openStandInThread } from './standInThread.js';

export interface LoadOptions {
  /** How many questions are sent at once. */
  readonly atOnce: number;
  /** How many questions altogether, in bursts. */
  readonly interactions: number;
  /** After how many questions the heap is looked at. */
  readonly every: number;
  /** Takes the figures, line by line. */
  readonly print: (line: string) => void;
}

/** Asks the seeds' questions of the real client, and prints how long that took and what it left behind. */
export async function measureLoad({
  atOnce,
  interactions,
  every,
  print,
}: LoadOptions): Promise<void> {
  const questions = readFileSync('test/questions/seed-questions.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).question);
  // The same questions come again and again, and each is to be answered anew.
  const library = await openLibrary('seeds', { now: new Date(), warn: print, answersKept: 0 });
  const discord = await openStandInThread();
  const { apiUrl, token } = discord;
  const log: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  const store = openStore(folder);
  let runs: number[] = [];
  const bot = await startDiscord({
    apiUrl,
    token,
    commands: commands.map((command) => timed(command, (ms) => runs.push(ms))),
    menus,
    library,
    store,
    log: (line) => log.push(line),
  });
  // The first burst finds everything cold: it is shown, and the second as well.
  const before = process.cpuUsage();
  for (let done = 0, burst = 1; done < interactions; burst++) {
    const size = Math.min(atOnce, interactions - done);
    const asked = Array.from(
      { length: size },
      (_, at) => questions[(done + at) % questions.length] ?? '',
    );
    const { acknowledged, answered } = await discord.send({ questions: asked });
    done += size;
    const own = runs;
    runs = [];
    if (burst <= 5)
      print(
        `burst ${burst}: ${line('acknowledged', acknowledged)}, ${line('answered', answered)}; ${line('found and worded', own)}`,
      );
    if (done % every === 0 || done === interactions) {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      print(`${done} answered: heap ${megabytes(heapUsed)}, process ${megabytes(rss)}`);
    }
  }
  const { user, system } = process.cpuUsage(before);
  print(
    `${((user + system) / 1_000 / interactions).toFixed(2)} ms of processor time a question, the stand-in's thread included`,
  );
  const unfinished = await bot.stop();
  print(
    `unfinished: ${unfinished}, faults in the log: ${log.filter((one) => /fail/i.test(one)).length}`,
  );
  await discord.close();
  await library.close();
  store.close();
  rmSync(folder, { recursive: true });
}

/** The command with its time told, from its turn to its reply: the bot's own work, without the wire and the waiting. */
function timed(command: Command, tell: (milliseconds: number) => void): Command {
  return {
    ...command,
    async run(context, input) {
      const since = performance.now();
      const reply = await command.run(context, input);
      tell(performance.now() - since);
      return reply;
    },
  };
}

function line(what: string, times: readonly number[]): string {
  const at = (part: number) => `${(percentile(times, part) ?? 0).toFixed(0)} ms`;
  return `${times.length} ${what}, p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

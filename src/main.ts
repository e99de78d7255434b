#!/usr/bin/env node
import { config as loadEnvFile } from 'dotenv';
import { commands, menus } from '../commands/commands.js';
import { type DiscordConfig, readConfig, readDiscordConfig, readWatchPollMs } from './config.js';
import { EncoderClosedError } from './engine/encoder/encoderClosedError.js';
import { openEncoder } from './engine/encoder/openEncoder.js';
import {
  type Library,
  type LivingLibrary,
  type OpenOptions,
  openLibrary,
} from './engine/library.js';
import { EXIT_STATUS, type ExitStatus } from './fronts/terminal/exitStatus.js';
import { HELP_TEXT } from './fronts/terminal/helpText.js';
import { parseCommandLine } from './fronts/terminal/parseCommandLine.js';
import type { WebCall } from './fronts/terminal/parseWeb.js';
import { runCommandLine } from './fronts/terminal/runCommandLine.js';
import { showProgress } from './fronts/terminal/showProgress.js';
import { startChat } from './fronts/terminal/startChat.js';
import { writeLine } from './fronts/terminal/writeLine.js';
import { loadVersion } from './loadVersion.js';
import { plural } from './reply/plural.js';
import { reportFault } from './reportFault.js';
import type { Store } from './store/store.js';

/** Time from a signal to the exit that nothing can put off; 5 s are promised. */
const EXIT_DEADLINE_MS = 4_500;

// `verbatim … | head` closes our output early: that is the reader's wish and not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT_STATUS.answered : EXIT_STATUS.fault);
});

// Nobody is left to read a log that can't be written, and the results still count.
process.stderr.on('error', () => undefined);

/** The calls that are answered by the models. */
const ASKING: ReadonlySet<string> = new Set(['chat', 'web', 'ask', 'batch', 'eval', 'check']);

let status: ExitStatus;
try {
  status = await start();
} catch (error) {
  log(reportFault(error, log));
  status = EXIT_STATUS.fault;
}
// A connection or an input left open must not keep the process; what is written goes out first.
process.stdout.write('', () => process.exit(status));

async function start(): Promise<ExitStatus> {
  loadEnvFile({ quiet: true });
  const parsed = parseCommandLine(process.argv.slice(2));
  if (parsed.outcome === 'misuse') {
    log(`${parsed.message}\nSee verbatim --help.`);
    return EXIT_STATUS.usage;
  }
  const { call } = parsed;
  if (call.kind === 'help' || call.kind === 'version') {
    await writeLine(process.stdout, call.kind === 'help' ? HELP_TEXT : await loadVersion());
    return EXIT_STATUS.answered;
  }

  const config = readConfig(process.env);
  if (call.kind === 'gaps') {
    // Needs no articles, and the database is loaded only where it is used.
    const { runGaps } = await import('./fronts/terminal/runGaps.js');
    return runGaps(call, { dataDir: config.dataDir, output: process.stdout, log });
  }
  const discord = call.kind === 'chat' ? readDiscordConfig(process.env) : undefined;
  const folder = call.articles ?? config.articlesDir;
  const snapshot = { folder: config.dataDir };
  // A call that is over in a moment has nothing to watch, and one try.
  const stays = call.kind === 'chat' || call.kind === 'web';
  const watch = stays ? { pollMs: readWatchPollMs(process.env) } : undefined;
  // Opened first where questions are asked, so that models that are missing end the start.
  const encoder = ASKING.has(call.kind) ? await openEncoder() : undefined;
  const library = await open(folder, {
    snapshot,
    // Who talks to it is answered at once, by words.
    answerEarly: stays,
    ...(watch === undefined ? {} : { watch }),
    ...(encoder === undefined ? {} : { encoder }),
  });
  if (stays) {
    library.embedded().catch((cause: unknown) => {
      // Left before all was embedded: no fault of anybody's.
      if (!(cause instanceof EncoderClosedError)) log(reportFault(cause, log));
    });
  }
  const colour = config.colour && process.stdout.isTTY === true;
  const streams = { input: process.stdin, output: process.stdout, log, colour };
  let store: Store | undefined;
  try {
    if (call.kind === 'web') {
      await runWeb(library, call);
      return EXIT_STATUS.answered;
    }
    if (call.kind !== 'chat') return await runCommandLine(call, { library, ...streams });
    if (discord !== undefined) {
      // Likewise loaded only here. A database that can't be used is told before Discord is called.
      const { openStore } = await import('./store/openStore.js');
      store = openStore(discord.dataDir);
      await runDiscord(library, store, discord);
    } else {
      log('To see it as Discord shows it, in a browser: npm start -- web');
      const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
      await startChat({ library, commands, interactive, ...streams });
    }
    return EXIT_STATUS.answered;
  } finally {
    await library.close();
    await encoder?.close();
    // Last, as replies under way may still have something to keep.
    store?.close();
  }
}

async function open(
  folder: string,
  kept: Pick<OpenOptions, 'snapshot' | 'watch' | 'encoder' | 'answerEarly'>,
): Promise<LivingLibrary> {
  const reading = showProgress('Reading articles', {
    output: process.stderr,
    terminal: process.stderr.isTTY === true,
    clock: () => performance.now(),
  });
  try {
    return await openLibrary(folder, {
      ...kept,
      now: new Date(),
      clock: () => new Date(),
      warn: (line) => {
        // Or the line would begin in the middle of the bar.
        reading.end();
        log(line);
      },
      progress: reading.update,
    });
  } finally {
    reading.end();
  }
}

/** Stays on Discord until a signal asks to leave. Throws when the start fails, or Discord breaks off for good. */
async function runDiscord(
  library: LivingLibrary,
  store: Store,
  config: DiscordConfig,
): Promise<void> {
  // Loaded only here: a start in the terminal must not wait for discord.js.
  const { startDiscord } = await import('./fronts/discord/startDiscord.js');
  await library.ready();
  // Made ready now and not at the first key that somebody types: in thousands of articles it takes
  // seconds, in which nobody would be answered.
  library.completions().prepare();
  // And again after each change, bit by bit, before somebody asks for people.
  library.onChange(() => {
    library.ready().catch((cause: unknown) => log(reportFault(cause, log)));
  });
  const { usualCooldown } = await import('./fronts/discord/cooldown.js');
  const bot = await startDiscord({
    ...config,
    library,
    store,
    commands,
    menus,
    cooldown: usualCooldown,
    log,
  });
  const lost = await Promise.race([bot.lost, signalled()]);
  setTimeout(() => process.exit(EXIT_STATUS.answered), EXIT_DEADLINE_MS).unref();
  const unfinished = await bot.stop();
  if (unfinished > 0) log(`Left with ${plural(unfinished, 'question')} unanswered.`);
  if (lost !== undefined) throw lost;
}

/** Serves the local page until a signal asks to leave. Throws when it can't be served. */
async function runWeb(library: Library, { host, port }: WebCall): Promise<void> {
  // Loaded only here, for the same reason.
  const { startWeb } = await import('./fronts/web/startWeb.js');
  const page = await startWeb({ library, commands, host, port, log });
  log(`Open ${page.url} in a browser. Ctrl-C ends it.`);
  await signalled();
  setTimeout(() => process.exit(EXIT_STATUS.answered), EXIT_DEADLINE_MS).unref();
  await page.close();
}

/** Settles on the first signal to leave; a second one ends the process at once. */
function signalled(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(undefined));
  });
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Command } from '../../../commands/command.js';
import type { Library } from '../../engine/library.js';
import { type CooldownLimits, usualCooldown } from '../discord/cooldown.js';
import { startDiscord } from '../discord/startDiscord.js';
import { REQUEST_LIMIT, usualRequests } from './guard.js';
import { LocalDiscord } from './localDiscord.js';
import { newIds } from './newIds.js';
import { loadPageFiles } from './pageFiles.js';
import { webApp } from './webApp.js';
import { WebError } from './webError.js';

/** Where the build puts the page. */
const PAGE_FOLDER = fileURLToPath(new URL('./public/', import.meta.url));

export interface WebOptions {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** The address or name to listen on. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Takes whole lines for whoever runs the page. */
  readonly log: (line: string) => void;
  /** By default where the build put it. */
  readonly pageFolder?: string;
  /** How fast one address may send requests. */
  readonly requests?: CooldownLimits;
  /** How fast one person may ask; by default as on Discord. */
  readonly cooldown?: CooldownLimits;
  /** By default the time of day. */
  readonly clock?: () => Date;
}

/** A page that is being served. */
export interface WebPage {
  readonly url: string;
  /** Stops at once; replies under way are lost. */
  close(): Promise<void>;
}

/**
 * Serves a page that looks and works like a channel on Discord. Behind it runs the very bot that goes on
 * Discord, with its own client, on a stand-in for Discord in this process. Everything is kept in memory.
 * @throws WebError when the address can't be listened on.
 */
export async function startWeb(options: WebOptions): Promise<WebPage> {
  const { library, commands, host, log } = options;
  const clock = options.clock ?? (() => new Date());
  const page = await loadPageFiles(options.pageFolder ?? PAGE_FOLDER);
  const discord = new LocalDiscord(newIds(), clock);
  const app = webApp({
    discord,
    page,
    host,
    requests: options.requests ?? usualRequests,
    clock,
    clientOf: (context) => getConnInfo(context).remote.address ?? '',
  });
  const server = createServer({ maxHeaderSize: REQUEST_LIMIT }, getRequestListener(app.fetch));
  library.completions().prepare();
  let started = false;
  const bot = await startDiscord({
    token: 'local.token',
    wire: discord,
    commands,
    library,
    cooldown: options.cooldown ?? usualCooldown,
    clock,
    // What a start says is about Discord; what goes wrong with it is thrown.
    log: (line) => {
      if (started) log(line);
    },
  });
  started = true;
  const url = await listen(server, host, options.port).catch(async (error: unknown) => {
    await bot.stop();
    throw error;
  });
  return {
    url,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, bot.stop()]);
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (cause) {
    throw new WebError(host, port, cause);
  }
  const bound = server.address() as AddressInfo; // listening on a port and no pipe
  return `http://${isIPv6(host) ? `[${host}]` : host}:${bound.port}/`;
}

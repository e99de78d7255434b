import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { holdAgainstSpec, type SentRequest } from './apiSpec.js';
import { ids } from './ids.js';

/** A reply of the stand-in; without a body, 204 or an empty one. */
export interface StandInResponse {
  readonly status: number;
  readonly body?: unknown;
}

export interface StandInOptions {
  /** The commands that it holds at first, as Discord returns them. */
  readonly commands?: readonly unknown[];
  /** Whether the gateway says HELLO; one that does not leaves the client waiting. */
  readonly greets?: boolean;
  /** A response to give instead of the usual one. */
  readonly respond?: (request: SentRequest) => StandInResponse | undefined;
}

/** A local server that speaks enough of Discord's API and gateway for the real client to work. */
export interface StandIn {
  /** For `startDiscord`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every request so far, in order. */
  readonly requests: readonly SentRequest[];
  /** What the specification or our own checks found wrong with them; has to be empty. */
  readonly faults: readonly string[];
  /** The payload of each IDENTIFY. */
  readonly identified: readonly unknown[];
  /** The first request for which it is true, waiting for it if need be. */
  sent(wanted: (request: SentRequest) => boolean): Promise<SentRequest>;
  /** Sends an event such as INTERACTION_CREATE to every client that is logged in. */
  dispatch(event: string, payload: unknown): void;
  /** Closes the gateway's connections with a close code. */
  hangUp(code: number): void;
  close(): Promise<void>;
}

const TOKEN = 'stand-in.token';

/** What everybody may do in the stand-in's server besides reading. */
const MAY_REPLY =
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

export async function openStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const requests: SentRequest[] = [];
  const faults: string[] = [];
  const identified: unknown[] = [];
  const arrivals = new EventEmitter();
  arrivals.setMaxListeners(0);
  let commands: unknown = options.commands ?? [];

  const server = createServer((incoming, response) => {
    void receive(incoming).then((request) => {
      requests.push(request);
      try {
        holdAgainstSpec(request);
      } catch (fault) {
        faults.push(`${request.method} ${request.path}: ${fault}`);
      }
      respond(response, options.respond?.(request) ?? usual(request));
      arrivals.emit('request', request);
    });
  });
  const gateway = new WebSocketServer({ server });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port and no pipe
  const gatewayUrl = `ws://127.0.0.1:${port}`;
  const ready = new Set<WebSocket>();

  gateway.on('connection', (socket) => {
    let sequence = 0;
    const send = (op: number, d: unknown, t?: string) =>
      socket.send(JSON.stringify({ op, d, ...(t === undefined ? {} : { t, s: ++sequence }) }));
    socket.on('close', () => ready.delete(socket));
    socket.on('dispatch', (event: string, payload: unknown) => send(0, payload, event));
    socket.on('message', (text) => {
      const { op, d } = JSON.parse(String(text));
      if (op === 1) send(11, null);
      if (op !== 2) return;
      identified.push(d);
      const resume = { session_id: 'session', resume_gateway_url: gatewayUrl };
      const guilds = [{ id: ids.guild, unavailable: true }];
      const user = { id: ids.bot, username: 'verbatim', discriminator: '0', bot: true };
      send(0, { v: 10, user, guilds, application: { id: ids.application }, ...resume }, 'READY');
      send(0, guild(), 'GUILD_CREATE');
      ready.add(socket);
    });
    if (options.greets !== false) send(10, { heartbeat_interval: 45_000 });
  });

  function usual({ method, path, authorization, body }: SentRequest): StandInResponse {
    // Interactions carry their own token, everything else has to carry the bot's.
    const own = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    if (!own && authorization !== `Bot ${TOKEN}`) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    if (path === '/gateway/bot') {
      const session_start_limit = {
        total: 1000,
        remaining: 999,
        reset_after: 0,
        max_concurrency: 1,
      };
      return { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit } };
    }
    if (path.endsWith('/commands')) {
      if (method === 'PUT') commands = body;
      return { status: 200, body: commands };
    }
    if (path.endsWith('/callback') || path.endsWith('/typing')) return { status: 204 };
    return { status: 200, body: { id: ids.message, channel_id: ids.channel } };
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: TOKEN,
    requests,
    faults,
    identified,
    async sent(wanted) {
      for (;;) {
        const found = requests.find(wanted);
        if (found !== undefined) return found;
        await once(arrivals, 'request');
      }
    },
    dispatch(event, payload) {
      for (const socket of ready) socket.emit('dispatch', event, payload);
    },
    hangUp(code) {
      for (const socket of gateway.clients) socket.close(code);
    },
    async close() {
      for (const socket of gateway.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function receive(incoming: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    authorization: incoming.headers.authorization,
    ...(await readBody(Buffer.concat(chunks), incoming.headers['content-type'] ?? '')),
  };
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<SentRequest, 'body' | 'files'>> {
  const files = new Map<string, string>();
  if (bytes.length === 0) return { body: undefined, files };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(String(bytes)), files };
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  for (const part of form.values()) {
    if (typeof part !== 'string') files.set(part.name, await part.text());
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

function respond(response: ServerResponse, { status, body }: StandInResponse): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function guild(): unknown {
  const everyone = PermissionFlagsBits.ViewChannel | MAY_REPLY;
  return {
    id: ids.guild,
    name: 'Newsroom',
    preferred_locale: 'en-US',
    channels: [
      { id: ids.category, type: 4, name: 'Desks', permission_overwrites: [] },
      { id: ids.channel, type: 0, name: 'general', permission_overwrites: [] },
      {
        id: ids.desk,
        type: 0,
        name: 'desk',
        parent_id: ids.category,
        // Nobody sees it but the bot.
        permission_overwrites: [
          { id: ids.guild, type: 0, allow: '0', deny: String(PermissionFlagsBits.ViewChannel) },
          { id: ids.bot, type: 1, allow: String(PermissionFlagsBits.ViewChannel), deny: '0' },
        ],
      },
      {
        id: ids.readOnly,
        type: 0,
        name: 'notices',
        permission_overwrites: [
          { id: ids.guild, type: 0, allow: '0', deny: String(PermissionFlagsBits.SendMessages) },
        ],
      },
    ],
    members: [
      {
        user: { id: ids.bot, username: 'verbatim', discriminator: '0', bot: true },
        roles: [],
        joined_at: '2024-01-01T00:00:00.000Z',
        permissions: '0',
      },
    ],
    roles: [{ id: ids.guild, name: '@everyone', permissions: String(everyone), position: 0 }],
    threads: [
      { id: ids.thread, type: 11, name: 'Exports', parent_id: ids.channel, owner_id: ids.bot },
    ],
  };
}

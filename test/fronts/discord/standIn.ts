import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { holdAgainstSpec, type SentRequest } from './apiSpec.js';
import { ids } from './ids.js';
import { openStandInGateway, type StandInGateway } from './standInGateway.js';

/** A reply of the stand-in; without a body, 204 or an empty one. */
export interface StandInResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StandInOptions {
  /** The commands that it holds at first, as Discord returns them. */
  readonly commands?: readonly unknown[];
  /** Whether the gateway says HELLO; one that does not leaves the client waiting. */
  readonly greets?: boolean;
  /** A response to give instead of the usual one. */
  readonly respond?: (
    request: SentRequest,
  ) => StandInResponse | Promise<StandInResponse> | undefined;
  /** Whether requests are kept and held against the specification, as by default; a load test would drown in them. */
  readonly keeps?: boolean;
  /** Told of each request as it comes in. */
  readonly seen?: (request: SentRequest) => void;
}

/** A local server that speaks enough of Discord's API and gateway for the real client to work. */
export interface StandIn extends StandInGateway {
  /** For `startDiscord`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every request so far, in order. */
  readonly requests: readonly SentRequest[];
  /** What the specification or our own checks found wrong with them; has to be empty. */
  readonly faults: readonly string[];
  /** The first request for which it is true, waiting for it if need be. */
  sent(wanted: (request: SentRequest) => boolean): Promise<SentRequest>;
  /** Refuses every connection, and cuts those that stand, until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  close(): Promise<void>;
}

const TOKEN = 'stand-in.token';

export async function openStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const requests: SentRequest[] = [];
  const faults: string[] = [];
  const arrivals = new EventEmitter();
  arrivals.setMaxListeners(0);
  let commands: unknown = options.commands ?? [];

  const { keeps = true } = options;
  const server = createServer((incoming, response) => {
    void receive(incoming).then(async (request) => {
      if (keeps) {
        requests.push(request);
        try {
          holdAgainstSpec(request);
        } catch (fault) {
          faults.push(`${request.method} ${request.path}: ${fault}`);
        }
      }
      options.seen?.(request);
      const own = options.respond?.(request);
      arrivals.emit('request', request);
      respond(response, (await own) ?? usual(request));
    });
  });
  const gateway = openStandInGateway(server, () => gatewayUrl, options.greets !== false);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port and no pipe
  const gatewayUrl = `ws://127.0.0.1:${port}`;
  const refuse = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    gateway.drop();
    server.closeAllConnections();
    await closed;
  };

  function usual({ method, path, query, authorization, body }: SentRequest): StandInResponse {
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
      const worded = query?.get('with_localizations') === 'true';
      return { status: 200, body: worded ? commands : withoutLocalizations(commands) };
    }
    if (path.endsWith('/callback') || path.endsWith('/typing')) return { status: 204 };
    const [, parent_id, id] = /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/.exec(path) ?? [];
    if (id !== undefined) {
      // A thread under a message has the message's id.
      const thread = { id, parent_id, type: 11, guild_id: ids.guild, owner_id: ids.bot };
      return { status: 201, body: { ...thread, name: 'A thread' } };
    }
    return { status: 200, body: { id: ids.message, channel_id: ids.channel } };
  }

  return {
    ...gateway,
    get open() {
      return gateway.open;
    },
    get refused() {
      return gateway.refused;
    },
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: TOKEN,
    requests,
    faults,
    async sent(wanted) {
      for (;;) {
        const found = requests.find(wanted);
        if (found !== undefined) return found;
        await once(arrivals, 'request');
      }
    },
    refuse,
    async accept() {
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
    async close() {
      if (server.listening) await refuse();
    },
  };
}

/** A list of commands as Discord gives it to those who do not ask for the localised words. */
function withoutLocalizations(commands: unknown): unknown {
  return JSON.parse(
    JSON.stringify(commands, (key, value) => (key.endsWith('_localizations') ? null : value)),
  );
}

async function receive(incoming: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    query: url.searchParams,
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

function respond(response: ServerResponse, { status, body, headers }: StandInResponse): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

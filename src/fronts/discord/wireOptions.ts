import type { ClientOptions, RESTOptions, WebSocketOptions } from 'discord.js';
import type { Wire, WireFile, WireRequest } from './wire.js';

/** The only shard that a wire has. */
const SHARD = 0;

/**
 * Has a client call a wire instead of the network, through the two places that discord.js leaves open
 * for it: how a request is made, and how shards are kept.
 */
export function wireOptions(wire: Wire): {
  readonly rest: Partial<RESTOptions>;
  readonly ws: NonNullable<ClientOptions['ws']>;
} {
  return {
    rest: { makeRequest: makeRequest(wire) },
    ws: { buildStrategy: buildStrategy(wire) },
  };
}

function makeRequest(wire: Wire): RESTOptions['makeRequest'] {
  return async (url, { method, body }) => {
    const path = decodeURIComponent(new URL(url).pathname).replace(/^\/api\/v\d+/, '');
    const answer = wire.request({ method: method ?? 'GET', path, ...(await readBody(body)) });
    const response =
      answer.body === undefined
        ? new Response(null, { status: answer.status })
        : Response.json(answer.body, { status: answer.status });
    // Node's own Response is what undici's describes, which discord.js names in its types.
    return response as unknown as Awaited<ReturnType<RESTOptions['makeRequest']>>;
  };
}

/** A body as discord.js hands it over: JSON, or a form with the JSON and the files. */
async function readBody(body: unknown): Promise<Pick<WireRequest, 'body' | 'files'>> {
  if (typeof body === 'string') return { body: JSON.parse(body), files: [] };
  if (!(body instanceof FormData)) return { body: undefined, files: [] };
  const files: WireFile[] = [];
  for (const part of body.values()) {
    if (typeof part === 'string') continue;
    const bytes = new Uint8Array(await part.arrayBuffer());
    files.push({ name: part.name, type: part.type, bytes });
  }
  const json = body.get('payload_json');
  return { body: typeof json === 'string' ? JSON.parse(json) : undefined, files };
}

function buildStrategy(wire: Wire): NonNullable<WebSocketOptions['buildStrategy']> {
  return (manager) => {
    // The names of these events are an enumeration that discord.js does not pass on.
    const events = manager as unknown as { emit(event: string, payload: unknown): boolean };
    let sequence = 0;
    return {
      spawn: () => undefined,
      send: () => undefined,
      destroy: () => undefined,
      // Only for whoever keeps shards of their own; discord.js itself never asks.
      fetchStatus: () => Promise.reject(new Error('A wire has no shards.')),
      connect() {
        wire.connect((event, payload) => {
          sequence += 1;
          if (event === 'READY') events.emit('ready', { data: payload, shardId: SHARD });
          const data = { op: 0, s: sequence, t: event, d: payload };
          events.emit('dispatch', { data, shardId: SHARD });
        });
      },
    };
  };
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Embedding } from '../../engine/library/livingPassages.js';
import { type FrontHealth, isHealthy } from '../../reply/frontHealth.js';
import { StartError } from './startError.js';

/** Where the health is told. */
export interface HealthAddress {
  /** An address of this machine; `127.0.0.1` is reached from this machine only. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** What a supervisor is told: 200 when `ready`, else 503. */
export interface HealthJson {
  /** Whether every shard is connected. */
  readonly ready: boolean;
  readonly shards: FrontHealth['shards'];
  readonly articles: number;
  /** Passages whose meaning is computed, of all. */
  readonly embedding: Embedding;
  readonly uptimeSeconds: number;
  readonly underWay: number;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Tells supervisors how the bot is doing, as JSON under `/` and `/health`.
 * @throws StartError when the address can't be used
 */
export async function openHealthServer(
  { host, port }: HealthAddress,
  state: () => HealthJson,
): Promise<HealthServer> {
  const server = createServer((request, response) => answer(request, response, state));
  try {
    await once(server.listen(port, host), 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no reason given';
    throw new StartError(
      'health',
      `The health of the bot can't be told at ${host}:${port} (${code}): give HEALTH_PORT a free port and HEALTH_HOST an address of this machine, or take both out.`,
      cause,
    );
  }
  // A supervisor's question must not keep the process.
  server.unref();
  const { port: taken } = server.address() as AddressInfo; // listening on a port and no pipe
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is told of a front's health at a time. */
export function healthJson(
  health: FrontHealth,
  articles: number,
  embedding: Embedding,
  now: Date,
): HealthJson {
  return {
    ready: isHealthy(health),
    shards: health.shards,
    articles,
    embedding,
    uptimeSeconds: Math.max(0, Math.floor((now.getTime() - health.startedAt.getTime()) / 1_000)),
    underWay: health.underWay,
  };
}

function answer(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  state: () => HealthJson,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path] = url.split('?');
  if (path !== '/' && path !== '/health') {
    response.writeHead(404).end();
    return;
  }
  const told = state();
  response.writeHead(told.ready ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : JSON.stringify(told));
}

import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guild } from './guild.js';
import { ids } from './ids.js';

/** What a RESUME says. */
export interface Resumption {
  readonly session: string;
  /** Number of the last event that the client has. */
  readonly sequence: number;
}

/** The gateway's side of the stand-in: sessions that live on while their connection is gone, as Discord's do. */
export interface StandInGateway {
  /** The payload of each IDENTIFY. */
  readonly identified: readonly unknown[];
  /** Each RESUME that was granted. */
  readonly resumed: readonly Resumption[];
  /** Sends an event to every session; one whose connection is gone gets it when it resumes. */
  dispatch(event: string, payload: unknown): void;
  /** How many connections are open now. */
  readonly open: number;
  /** How many connections were refused. */
  readonly refused: number;
  /** Refuses the next `count` connections, before anything is said. */
  refuseNext(count: number): void;
  /** Closes the connections with a close code. */
  hangUp(code: number): void;
  /** Cuts the connections without a word. */
  drop(): void;
  /** Asks the clients to come back and resume (op 7). */
  askToReconnect(): void;
  /** Calls the sessions invalid (op 9); those that are not `resumable` are gone. */
  invalidate(resumable: boolean): void;
  /** Settles when there were `count` of them altogether. */
  until(what: 'connections' | 'refused' | 'identified' | 'resumed', count: number): Promise<void>;
}

interface Session {
  readonly id: string;
  socket: WebSocket | undefined;
  sequence: number;
  /** What was sent lately, for a resume. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

/** A session that was away for longer than this many events can't resume; Discord has such a bound too. */
const REMEMBERED = 1_000;

/** Opens the gateway on a server. `greets`: whether it says HELLO; one that does not leaves the client waiting. */
export function openStandInGateway(
  server: Server,
  address: () => string,
  greets: boolean,
): StandInGateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const identified: unknown[] = [];
  const resumed: Resumption[] = [];
  const news = new EventEmitter();
  news.setMaxListeners(0);
  let connections = 0;
  let refused = 0;
  let toRefuse = 0;

  server.on('connection', (socket) => {
    if (toRefuse === 0) return;
    toRefuse--;
    refused++;
    socket.resetAndDestroy();
    news.emit('news');
  });
  sockets.on('connection', (socket) => {
    connections++;
    news.emit('news');
    let session: Session | undefined;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    socket.on('message', (text) => {
      const { op, d } = JSON.parse(String(text));
      switch (op) {
        case 1:
          return tell(socket, 11, null);
        case 2:
          session = begin(socket);
          identified.push(d);
          break;
        case 6:
          session = resume(socket, d.session_id, d.seq);
          if (session === undefined) return tell(socket, 9, false);
          resumed.push({ session: session.id, sequence: d.seq });
          break;
      }
      news.emit('news');
    });
    if (greets) tell(socket, 10, { heartbeat_interval: 45_000 });
  });

  function begin(socket: WebSocket): Session {
    const id = `session-${identified.length + 1}`;
    const session: Session = { id, socket, sequence: 0, sent: [] };
    sessions.set(id, session);
    send(session, 'READY', {
      v: 10,
      user: { id: ids.bot, username: 'verbatim', discriminator: '0', bot: true },
      guilds: [{ id: ids.guild, unavailable: true }],
      application: { id: ids.application },
      session_id: id,
      resume_gateway_url: address(),
    });
    send(session, 'GUILD_CREATE', guild());
    return session;
  }

  function resume(socket: WebSocket, id: string, sequence: number): Session | undefined {
    const session = sessions.get(id);
    const [oldest] = session?.sent ?? [];
    if (session === undefined || (oldest !== undefined && oldest.s > sequence + 1))
      return undefined;
    session.socket = socket;
    for (const { s, t, d } of session.sent) {
      if (s > sequence) socket.send(JSON.stringify({ op: 0, s, t, d }));
    }
    send(session, 'RESUMED', {});
    return session;
  }

  function send(session: Session, t: string, d: unknown): void {
    const s = ++session.sequence;
    session.sent.push({ s, t, d });
    if (session.sent.length > REMEMBERED) session.sent.shift();
    session.socket?.send(JSON.stringify({ op: 0, s, t, d }));
  }

  return {
    identified,
    resumed,
    get open() {
      return [...sockets.clients].filter(({ readyState, OPEN }) => readyState === OPEN).length;
    },
    get refused() {
      return refused;
    },
    refuseNext(count) {
      toRefuse = count;
    },
    dispatch(event, payload) {
      for (const session of sessions.values()) send(session, event, payload);
    },
    hangUp(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    drop() {
      for (const socket of sockets.clients) socket.terminate();
    },
    askToReconnect() {
      for (const socket of sockets.clients) tell(socket, 7, null);
    },
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      for (const socket of sockets.clients) tell(socket, 9, resumable);
    },
    async until(what, count) {
      const reached = () =>
        ({ connections, refused, identified: identified.length, resumed: resumed.length })[what];
      while (reached() < count) await once(news, 'news');
    },
  };
}

function tell(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d }));
}

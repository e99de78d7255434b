import type { OpenedChannel, WebCall, WebChoice, WebCommand, WebMessage } from '../webMessage.js';

/** What the page hears from its channel. */
export interface ConnectionEvents {
  /** A message that is new, or that takes the place of the one with its id. */
  message(message: WebMessage): void;
  /** The channel is closed for good. */
  lost(): void;
}

/** A channel of this page's own. Every method rejects with a line for the person when it is refused. */
export interface Connection {
  readonly commands: readonly WebCommand[];
  call(call: WebCall): Promise<void>;
  click(message: string, button: string): Promise<void>;
  complete(name: string, option: string, value: string): Promise<readonly WebChoice[]>;
}

/** Opens a channel. */
export async function openConnection(
  locale: string,
  events: ConnectionEvents,
): Promise<Connection> {
  const opened = await post('/api/channels', { locale });
  const { channel, commands } = (await opened.json()) as OpenedChannel; // of the same build
  const address = `/api/channels/${channel}`;
  const source = new EventSource(`${address}/events`);
  source.addEventListener('message', ({ data }) => {
    events.message(JSON.parse(data) as WebMessage); // likewise
  });
  source.addEventListener('error', () => {
    // Otherwise the browser comes back by itself, and is told what it missed.
    if (source.readyState === EventSource.CLOSED) events.lost();
  });
  return {
    commands,
    async call(call) {
      await post(`${address}/calls`, call);
    },
    async click(message, button) {
      await post(`${address}/clicks`, { message, button });
    },
    async complete(name, option, value) {
      const response = await post(`${address}/completions`, { name, option, value });
      return (await response.json()) as WebChoice[]; // likewise
    },
  };
}

async function post(address: string, body: object): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The page has no connection to the bot: is it still running?');
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

import type {
  OpenedChannel,
  WebCall,
  WebChoice,
  WebCommand,
  WebMessage,
} from '../../../src/fronts/web/webMessage.js';

/** Somebody who uses the page's address without a browser. */
export interface Visitor {
  readonly channel: string;
  readonly commands: readonly WebCommand[];
  post(part: string, body: unknown): Promise<Response>;
  call(name: string, options?: WebCall['options']): Promise<Response>;
  click(message: WebMessage, label: string): Promise<Response>;
  complete(name: string, option: string, value: string): Promise<readonly WebChoice[]>;
  /** Every state of every message from the beginning, in order; ends at the latest when the page closes. */
  events(): AsyncGenerator<WebMessage>;
  /** The first state of a message for which it is true, waiting for it if need be. */
  sees(wanted: (message: WebMessage) => boolean): Promise<WebMessage>;
}

export async function visit(url: string, locale = 'en-US'): Promise<Visitor> {
  const post = (path: string, body: unknown) =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const opened = await post('/api/channels', { locale });
  const { channel, commands } = (await opened.json()) as OpenedChannel; // what it is to send
  const address = `/api/channels/${channel}`;
  async function* events(): AsyncGenerator<WebMessage> {
    const leaving = new AbortController();
    const { body } = await fetch(new URL(`${address}/events`, url), { signal: leaving.signal });
    try {
      let text = '';
      for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += chunk;
        const whole = text.split('\n\n');
        text = whole.pop() ?? '';
        for (const event of whole) {
          const [, sent] = /^data: (.*)$/m.exec(event) ?? [];
          if (sent !== undefined) yield JSON.parse(sent) as WebMessage; // likewise
        }
      }
    } finally {
      leaving.abort();
    }
  }
  return {
    channel,
    commands,
    post: (part, body) => post(`${address}/${part}`, body),
    call: (name, options = {}) => post(`${address}/calls`, { name, options }),
    click(message, label) {
      const buttons = message.components.flatMap(({ components }) => components);
      const button = buttons.find((one) => one.label === label)?.custom_id;
      return post(`${address}/clicks`, { message: message.id, button });
    },
    async complete(name, option, value) {
      const response = await post(`${address}/completions`, { name, option, value });
      return (await response.json()) as WebChoice[]; // likewise
    },
    events,
    async sees(wanted) {
      for await (const message of events()) if (wanted(message)) return message;
      throw new Error('The channel was closed before it came.');
    },
  };
}

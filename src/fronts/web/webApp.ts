import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Channel } from './channel.js';
import { type GuardOptions, guard } from './guard.js';
import type { LocalDiscord } from './localDiscord.js';
import type { PageFile } from './pageFiles.js';
import { field, readCall } from './readCall.js';
import type { OpenedChannel } from './webMessage.js';

/** Pictures that a browser may show; every other file is only ever downloaded. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export interface WebAppOptions extends GuardOptions {
  readonly discord: LocalDiscord;
  readonly page: ReadonlyMap<string, PageFile>;
}

/** Answers the page's requests: its files, and what people do in their channels. */
export function webApp(options: WebAppOptions): Hono {
  const { discord, page } = options;
  const app = new Hono();
  app.use(...guard(options));

  app.post('/api/channels', async (context) => {
    const locale = field(await readJson(context), 'locale');
    const channel = discord.channels.open(locale === 'vi' ? 'vi' : 'en-US');
    if (channel === undefined) return context.text('Too many pages are open.', 503);
    const { commands } = discord;
    return context.json({ channel: channel.key, commands } satisfies OpenedChannel, 201);
  });

  app.get('/api/channels/:channel/events', (context) =>
    withChannel(context, (channel) => {
      const since = Number(context.req.header('last-event-id') ?? 0);
      return streamSSE(context, async (stream) => {
        const left = new Promise<void>((resolve) => stream.onAbort(resolve));
        const stop = channel.watch(Number.isSafeInteger(since) ? since : 0, (event) => {
          void stream.writeSSE({ id: String(event.number), data: JSON.stringify(event.message) });
        });
        // Ended at once, a browser tries again in a few seconds.
        if (stop === undefined) return;
        await left;
        stop();
      });
    }),
  );

  app.post('/api/channels/:channel/calls', (context) =>
    withChannel(context, async (channel) => {
      const read = readCall(await readJson(context), discord.commands);
      if (read.outcome === 'fault') return context.text(read.message, 400);
      discord.run(read.call, channel);
      return context.body(null, 204);
    }),
  );

  app.post('/api/channels/:channel/completions', (context) =>
    withChannel(context, async (channel) => {
      const body = await readJson(context);
      const [name, option, value] = ['name', 'option', 'value'].map((key) => field(body, key));
      const command = discord.commands.find((one) => one.name === name);
      const completed = command?.options?.find((one) => one.name === option);
      if (
        command === undefined ||
        completed?.autocomplete !== true ||
        typeof value !== 'string' ||
        value.length > (completed.max_length ?? 6000)
      ) {
        return context.text('Nothing completes that.', 400);
      }
      const typed = { option: completed.name, value };
      return context.json(await discord.complete(command, typed, channel));
    }),
  );

  app.post('/api/channels/:channel/clicks', (context) =>
    withChannel(context, async (channel) => {
      const body = await readJson(context);
      const clicked = discord.click(
        String(field(body, 'message')),
        String(field(body, 'button')),
        channel,
      );
      return clicked ? context.body(null, 204) : context.text('That button is gone.', 404);
    }),
  );

  app.get('/api/channels/:channel/files/:id/:name', (context) =>
    withChannel(context, (channel) => {
      const file = channel.file(context.req.param('id'));
      if (file === undefined) return context.text('That file is gone.', 404);
      const shown = SHOWN.has(file.type);
      return context.body(file.bytes, 200, {
        'Content-Type': shown ? file.type : 'text/plain; charset=utf-8',
        'Content-Disposition': shown ? 'inline' : 'attachment',
      });
    }),
  );

  app.get('*', (context) => {
    const file = page.get(context.req.path);
    if (file === undefined) return context.text('There is nothing here.', 404);
    return context.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
    });
  });

  function withChannel<C extends Context>(
    context: C,
    answer: (channel: Channel) => Response | Promise<Response>,
  ): Response | Promise<Response> {
    const channel = discord.channels.find(context.req.param('channel') ?? '');
    if (channel === undefined) return context.text('That channel is closed: reload the page.', 410);
    return answer(channel);
  }

  return app;
}

/** The body as JSON; `undefined` when it is none, which then lacks every field. */
async function readJson(context: Context): Promise<unknown> {
  // A form of another page could send any other type without asking the browser first.
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) return undefined;
  return context.req.json().catch(() => undefined);
}

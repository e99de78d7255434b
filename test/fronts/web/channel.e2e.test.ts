import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebMessage } from '../../../src/fronts/web/webMessage.js';
import { visit } from './visitor.js';
import { type StartedWeb, webStart } from './webStart.js';

let web: StartedWeb;
beforeAll(async () => {
  web = await webStart();
}, 60_000);
afterAll(() => web.close());

const QUESTION = 'Hanoi exports to Laos 2022';
const answered = ({ loading, embeds }: WebMessage) => !loading && embeds.length > 0;

describe('a channel of the page', () => {
  it('shows a reply on its way, and then the reply in its place', async () => {
    const visitor = await visit(web.url);
    const events = visitor.events();
    // Without waiting: what comes first has to be seen.
    const first = events.next();
    await visitor.call('ask', { question: QUESTION });
    const thinking = (await first).value as WebMessage; // the stream goes on
    expect(thinking).toMatchObject({ loading: true, private: false });
    const reply = (await events.next()).value as WebMessage; // likewise
    expect(reply).toMatchObject({
      id: thinking.id,
      loading: false,
      call: { name: 'ask', options: { question: QUESTION } },
    });
    expect(reply.content).toContain('US$200 million');
    await events.return(undefined);
  });

  it('tells those who come back only what they missed', async () => {
    const visitor = await visit(web.url);
    await visitor.call('help');
    await visitor.sees(({ loading }) => !loading);
    const address = new URL(`/api/channels/${visitor.channel}/events`, web.url);
    const leaving = new AbortController();
    const { body } = await fetch(address, {
      headers: { 'last-event-id': '2' },
      signal: leaving.signal,
    });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await visitor.call('about');
    expect((await reader?.read())?.value).toMatch(/"name":"about".*\nid: 3\n/);
    await reader?.cancel();
    leaving.abort();
  });

  it('opens private pages by a button, turns them in place and shows a private reply to everyone', async () => {
    const visitor = await visit(web.url);
    await visitor.call('ask', { question: QUESTION, private: true });
    const reply = await visitor.sees(answered);
    expect(reply.private).toBe(true);
    expect((await visitor.click(reply, 'In context')).status).toBe(204);
    const opened = await visitor.sees((one) => answered(one) && one.id !== reply.id);
    expect(opened).toMatchObject({ private: true });
    expect(opened).not.toHaveProperty('call');
    await visitor.click(opened, '◀ Earlier');
    const turned = await visitor.sees(
      ({ id, embeds }) =>
        id === opened.id && JSON.stringify(embeds) !== JSON.stringify(opened.embeds),
    );
    expect(turned.private).toBe(true);
    await visitor.click(reply, 'Show to everyone');
    const shown = await visitor.sees((one) => answered(one) && !one.private);
    expect(shown.content).toContain('US$200 million');
    const left = await visitor.sees(({ id, components }) => {
      return id === reply.id && !JSON.stringify(components).includes('Show to everyone');
    });
    expect(left.embeds).toEqual(reply.embeds);
  });

  it('understands a follow-up, and keeps visitors apart', async () => {
    const [one, other] = [await visit(web.url), await visit(web.url)];
    await one.call('ask', { question: QUESTION });
    await one.sees(answered);
    for (const visitor of [one, other]) {
      await visitor.call('ask', { question: 'and in 2021?' });
    }
    const followed = await one.sees(
      ({ loading, call }) => !loading && call?.options.question === 'and in 2021?',
    );
    expect(followed.content).toMatch(/2022 and 2023, not for 2021/);
    const alone = await other.sees(({ loading }) => !loading);
    expect(alone.content).not.toContain('2022');
    expect((await one.click(alone, 'Nearest passages')).status).toBe(404);
  });

  it('gives the file of a reply that fits no message, for download only', async () => {
    const visitor = await visit(web.url);
    const statement = (index: number) =>
      `Statement ${index} of a <b>long</b> text goes on${' and on'.repeat(45)}. `;
    const text = Array.from({ length: 10 }, (_, index) => statement(index)).join('');
    await visitor.call('check', { text });
    const [file] = (await visitor.sees(({ loading }) => !loading)).attachments;
    expect(file).toMatchObject({ filename: 'reply.txt', size: expect.any(Number) });
    const response = await fetch(new URL(file?.url ?? '', web.url));
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('<b>long</b>');
    const other = await visit(web.url);
    const elsewhere = file?.url.replace(visitor.channel, other.channel) ?? '';
    expect((await fetch(new URL(elsewhere, web.url))).status).toBe(404);
  });

  it('answers in Vietnamese to who reads that, under the commands’ Vietnamese names', async () => {
    const visitor = await visit(web.url, 'vi');
    expect(visitor.commands[0]?.name_localizations).toMatchObject({ vi: 'hỏi' });
    await visitor.call('forget-me');
    const reply = await visitor.sees(({ loading }) => !loading);
    expect(reply.content).toMatch(/[ạảãấầẩẫậđêơư]/);
  });

  it('lets a visitor set up the server that nobody else is in', async () => {
    const [one, other] = [await visit(web.url), await visit(web.url)];
    await one.call('settings', { private: true });
    expect((await one.sees(({ loading }) => !loading)).private).toBe(true);
    for (const visitor of [one, other]) await visitor.call('ask', { question: QUESTION });
    expect((await one.sees(answered)).private).toBe(true);
    expect((await other.sees(answered)).private).toBe(false);
  });

  it('logs nothing of a start or a stop, and no fault', () => {
    expect(web.lines).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { holdAgainstSpec, type SentRequest } from './apiSpec.js';

const callback = (body: unknown): SentRequest =>
  request('POST', '/interactions/1/t/callback', body);
const edit = (body: object): SentRequest =>
  request('PATCH', '/webhooks/1/t/messages/@original', body);
const quiet = { allowed_mentions: { parse: [] } };

function request(method: string, path: string, body: unknown): SentRequest {
  return { method, path, body, authorization: undefined, files: new Map() };
}

describe('holdAgainstSpec', () => {
  it.each<[string, SentRequest]>([
    ['a deferral', callback({ type: 5, data: { flags: 64 } })],
    ['an edit', edit({ content: 'x', ...quiet })],
    ['an acknowledgement of a turned page', callback({ type: 6 })],
    ['an update of the buttons alone', callback({ type: 7, data: { components: [], ...quiet } })],
    ['a direct channel', request('POST', '/users/@me/channels', { recipient_id: '1' })],
    ['completions', callback({ type: 8, data: { choices: [] } })],
    [
      'a list of commands',
      request('PUT', '/applications/1/commands', [{ name: 'a', description: 'x' }]),
    ],
  ])('passes %s', (_what, sent) => {
    expect(() => holdAgainstSpec(sent)).not.toThrow();
  });

  it.each<[string, SentRequest]>([
    ['a deferral with words', callback({ type: 5, data: { content: 'x' } })],
    ['an update that may mention', callback({ type: 7, data: { content: 'x' } })],
    ['an acknowledgement with words', callback({ type: 6, data: { content: 'x' } })],
    ['a callback of no known type', callback({ type: 99 })],
    ['content too long for Discord', edit({ content: 'x'.repeat(2001), ...quiet })],
    [
      'embeds too long together',
      edit({ embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })), ...quiet }),
    ],
    [
      'an embed whose colour is none',
      edit({ embeds: [{ description: 'x', color: -1 }], ...quiet }),
    ],
    ['a message that may mention', edit({ content: '@everyone' })],
    [
      '26 completions',
      callback({ type: 8, data: { choices: Array(26).fill({ name: 'x', value: 'x' }) } }),
    ],
    [
      'a command without a name',
      request('PUT', '/applications/1/commands', [{ description: 'x' }]),
    ],
    ['anything else', request('DELETE', '/channels/1', undefined)],
  ])('finds fault with %s', (_what, sent) => {
    expect(() => holdAgainstSpec(sent)).toThrow();
  });
});

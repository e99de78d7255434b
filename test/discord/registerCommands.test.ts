import { describe, expect, it } from 'vitest';
import { commandBody } from '../../src/discord/commandBody.js';
import { registerCommands, sameCommands } from '../../src/discord/registerCommands.js';
import { answer, fakeCommand } from './fakes.js';

const ask = fakeCommand('ask', answer);
const sources = fakeCommand('sources', answer, () => []);
const everywhere = { applicationId: '1', guildId: undefined };

/** A list as Discord returns it: with fields of its own, false and empty ones left out or null. */
function asHeld(scope: 'global' | 'guild') {
  return [sources, ask].map((command) => {
    const body = commandBody(command, scope);
    return {
      id: '5',
      application_id: '1',
      version: '6',
      default_member_permissions: null,
      nsfw: false,
      name_localizations: null,
      ...body,
      integration_types: [1, 0],
      contexts: scope === 'global' ? [2, 0, 1] : null,
      options: body.options?.map((option) => ({
        ...option,
        autocomplete: command === sources || undefined,
      })),
    };
  });
}

describe('registerCommands', () => {
  it('refuses a command that Discord would refuse, before asking Discord', async () => {
    const offline = {
      get: () => Promise.reject(new Error('asked')),
      put: () => Promise.reject(new Error('asked')),
    };
    const wrong = { ...ask, name: 'Ask me' };
    await expect(registerCommands(offline, [wrong], everywhere)).rejects.toMatchObject({
      limit: 'name',
    });
  });
});

describe('commandBody', () => {
  it('states where a global command can be used, and nothing of it for one server', () => {
    expect(commandBody(ask, 'global')).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(commandBody(ask, 'guild')).not.toHaveProperty('contexts');
    expect(commandBody(ask, 'guild')).not.toHaveProperty('integration_types');
  });

  it('asks for completions only of a command that has some', () => {
    expect(commandBody(ask, 'global').options?.[0]).toMatchObject({
      autocomplete: false,
      max_length: 200,
    });
    expect(commandBody(sources, 'global').options?.[0]).toMatchObject({ autocomplete: true });
  });
});

describe('sameCommands', () => {
  const ours = (scope: 'global' | 'guild') =>
    [ask, sources].map((command) => commandBody(command, scope));

  it.each(['global', 'guild'] as const)(
    'knows our list again in what Discord makes of it: %s',
    (scope) => {
      expect(sameCommands(ours(scope), asHeld(scope))).toBe(true);
    },
  );

  it('knows a command without options again', () => {
    const help = { ...ask, name: 'help', options: [] };
    const { options, ...held } = commandBody(help, 'guild');
    expect(options).toEqual([]);
    expect(sameCommands([commandBody(help, 'guild')], [held])).toBe(true);
  });

  it.each<[string, (held: ReturnType<typeof asHeld>) => unknown]>([
    ['a command too many', (held) => [...held, held[0]]],
    ['one missing', (held) => held.slice(1)],
    ['another description', ([one, two]) => [one, { ...two, description: 'Old' }]],
    ['an option gone', ([one, two]) => [one, { ...two, options: [] }]],
    [
      'another length',
      ([one, two]) => [one, { ...two, options: [{ ...two?.options?.[0], max_length: 9 }] }],
    ],
    [
      'choices added',
      ([one, two]) => [one, { ...two, options: [{ ...two?.options?.[0], choices: [{}] }] }],
    ],
    ['other contexts', ([one, two]) => [one, { ...two, contexts: [0] }]],
    ['no list at all', () => ({ message: 'hello' })],
  ])('sees %s', (_what, change) => {
    expect(sameCommands(ours('global'), change(asHeld('global')))).toBe(false);
  });
});

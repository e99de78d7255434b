import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { checkCommands } from '../../../src/fronts/discord/checkLimits.js';
import { commandBody } from '../../../src/fronts/discord/commandBody.js';
import { registerCommands, sameCommands } from '../../../src/fronts/discord/registerCommands.js';
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

describe('commandBody for every command there is', () => {
  const bodies = commands.map((command) => commandBody(command, 'global'));
  const bodyOf = (name: string) => bodies.find((body) => body.name === name);

  it('gives every name and description in Vietnamese too', () => {
    for (const body of bodies) {
      for (const named of [body, ...(body.options ?? [])]) {
        expect(named).toMatchObject({
          name_localizations: { vi: expect.any(String) },
          description_localizations: { vi: expect.any(String) },
        });
      }
    }
    expect(bodyOf('ask')).toMatchObject({ name_localizations: { vi: 'hỏi' } });
  });

  it('leaves words to Discord that a command does not have in another language', () => {
    expect(commandBody(fakeCommand('nameless', answer), 'global')).not.toHaveProperty(
      'name_localizations',
    );
  });

  it('takes a year as a whole number within bounds, and yes or no as a switch', () => {
    expect(bodyOf('ask')?.options).toMatchObject([
      { name: 'question', type: 3, required: true, autocomplete: true, max_length: 500 },
      { name: 'year', type: 4, required: false, min_value: 1000, max_value: 2999 },
      { name: 'source', type: 3, required: false, autocomplete: true },
      { name: 'from', type: 3, required: false, autocomplete: false },
      { name: 'to', type: 3, required: false, autocomplete: false },
      { name: 'private', type: 5, required: false },
    ]);
  });

  it('shows managers’ commands to managers of a server only', () => {
    expect(bodyOf('settings')).toMatchObject({
      default_member_permissions: '32',
      contexts: [0],
      integration_types: [0],
    });
    expect(bodyOf('ask')).not.toHaveProperty('default_member_permissions');
  });
});

describe('the check of localised words', () => {
  const worded = (name: string, description = 'x') => ({
    ...commandBody(ask, 'guild'),
    name_localizations: { vi: name },
    description_localizations: { vi: description },
  });

  it.each([
    ['name', [worded('Hỏi')]],
    ['name', [worded('hỏi bài')]],
    ['description', [worded('hỏi', 'x'.repeat(101))]],
    ['unique', [worded('hỏi'), { ...worded('hỏi'), name: 'other' }]],
  ])('finds a %s that Discord would refuse in another language', (limit, bodies) => {
    expect(() => checkCommands(bodies)).toThrow(expect.objectContaining({ limit }));
  });

  it('lets proper ones pass', () => {
    expect(() => checkCommands([worded('hỏi')])).not.toThrow();
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

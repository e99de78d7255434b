import { describe, expect, it } from 'vitest';
import { CHANNEL_LIMIT, changeSettings } from '../../commands/changeSettings.js';
import type { CommandInput } from '../../commands/command.js';
import { defaultSettings } from '../../src/store/store.js';

const A = '100000000000000005';
const B = '100000000000000006';
const current = { channels: [A], private: true, silence: 0.3 };

const changed = (input: CommandInput) => {
  const change = changeSettings(current, input);
  return change.outcome === 'changed' ? change.settings : change.outcome;
};

describe('changeSettings', () => {
  it.each<[string, CommandInput, object]>([
    ['leaves alone what is not named', {}, current],
    ['adds a channel by mention', { add: `<#${B}>` }, { ...current, channels: [A, B] }],
    ['adds by bare id, each once', { add: `${B}, ${A} ${B}` }, { ...current, channels: [A, B] }],
    ['takes a channel out', { remove: `<#${A}>` }, { ...current, channels: [] }],
    [
      'lets removing win over adding',
      { add: B, remove: `${A} ${B}` },
      { ...current, channels: [] },
    ],
    ['opens replies again', { private: 'no' }, { ...current, private: false }],
    ['reads a percentage', { silence: '65' }, { ...current, silence: 0.65 }],
    ['reads one with its sign', { silence: ' 12.5 % ' }, { ...current, silence: 0.125 }],
    ['withholds all but certainty at 100', { silence: '100' }, { ...current, silence: 1 }],
    ['withholds nothing at 0', { silence: '0' }, { ...current, silence: undefined }],
    ['goes back to the default', { reset: 'yes' }, defaultSettings],
    ['sets anew in one call', { reset: 'yes', add: B }, { ...defaultSettings, channels: [B] }],
    ['does not go back on a no', { reset: 'no' }, current],
  ])('%s', (_what, input, expected) => {
    expect(changed(input)).toEqual(expected);
  });

  it.each<[CommandInput, string]>([
    [{ add: '#general' }, 'no-channel'],
    [{ add: `<#${B}> and general` }, 'no-channel'],
    [{ add: '   ' }, 'no-channel'],
    [{ add: '12345' }, 'no-channel'],
    [{ add: `<@${B}>` }, 'no-channel'],
    [{ add: '1'.repeat(40) }, 'no-channel'],
    [{ remove: 'all' }, 'no-channel'],
    [{ silence: '101' }, 'not-percent'],
    [{ silence: '-1' }, 'not-percent'],
    [{ silence: 'half' }, 'not-percent'],
    [{ silence: '0.5.5' }, 'not-percent'],
    [{ silence: '' }, 'not-percent'],
  ])('does not guess at %j', (input, outcome) => {
    expect(changed(input)).toBe(outcome);
  });

  it('takes no more channels than a reply can name', () => {
    const ids = (count: number) =>
      Array.from({ length: count }, (_, i) => String(10n ** 17n + BigInt(i))).join(' ');
    expect(changeSettings(defaultSettings, { add: ids(CHANNEL_LIMIT) }).outcome).toBe('changed');
    expect(changeSettings(defaultSettings, { add: ids(CHANNEL_LIMIT + 1) }).outcome).toBe(
      'too-many-channels',
    );
  });
});

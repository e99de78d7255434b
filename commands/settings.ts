import type { Messages } from '../src/reply/messages/messages.js';
import { type Reply, reply } from '../src/reply/reply.js';
import { replyToSettings } from '../src/reply/replyToSettings.js';
import { CHANNEL_LIMIT, changeSettings, type SettingsChange } from './changeSettings.js';
import type { Command } from './command.js';

/** Room for a few dozen channel mentions. */
const CHANNELS_LENGTH = 1_000;

/** Shows or changes where the bot answers in a server, to whom, and how sure it has to be. */
export const settings = {
  name: 'settings',
  description: 'Where I answer in this server, and how; without options, what is set',
  audience: 'managers',
  placed: 'server',
  private: true,
  options: [
    {
      name: 'add',
      description: 'Channels to answer in: mention them, or give their ids',
      kind: 'text',
      required: false,
      maxLength: CHANNELS_LENGTH,
    },
    {
      name: 'remove',
      description: 'Channels to answer in no longer',
      kind: 'text',
      required: false,
      maxLength: CHANNELS_LENGTH,
    },
    {
      name: 'private',
      description: 'Whether only the asker sees a reply',
      kind: 'yes-no',
      required: false,
      maxLength: 3,
    },
    {
      name: 'silence',
      description: 'Withhold answers less sure than this, in percent, 0 to 100; 0 withholds none',
      kind: 'text',
      required: false,
      maxLength: 10,
    },
    {
      name: 'reset',
      description: 'Whether to go back to what was set at first',
      kind: 'yes-no',
      required: false,
      maxLength: 3,
    },
  ],
  async run({ store, asker, messages }, input) {
    const server = asker?.server;
    if (store === undefined || server === undefined) {
      return reply({ tone: 'problem', summary: messages.settings.onlyInServer });
    }
    const current = store.settings.of(server);
    if (Object.keys(input).length === 0) {
      return replyToSettings(current, messages.settings.shown, messages);
    }
    const change = changeSettings(current, input);
    if (change.outcome !== 'changed') return problem(change, messages);
    store.settings.set(server, change.settings);
    return replyToSettings(change.settings, messages.settings.changed, messages);
  },
} satisfies Command;

function problem(
  change: Exclude<SettingsChange, { readonly outcome: 'changed' }>,
  { settings: lines }: Messages,
): Reply {
  switch (change.outcome) {
    case 'no-channel':
      return reply({ tone: 'problem', summary: lines.noChannel(change.typed) });
    case 'not-percent':
      return reply({ tone: 'problem', summary: lines.notPercent(change.typed) });
    case 'too-many-channels':
      return reply({ tone: 'problem', summary: lines.tooManyChannels(CHANNEL_LIMIT) });
  }
}

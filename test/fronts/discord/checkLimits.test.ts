import {
  type APIEmbed,
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkCommands, checkMessage } from '../../../src/fronts/discord/checkLimits.js';
import { type Limit, LimitError } from '../../../src/fronts/discord/limitError.js';
import {
  type ButtonRow,
  type DiscordMessage,
  message,
} from '../../../src/fronts/discord/message.js';

const long = (length: number) => 'x'.repeat(length);
const embed = (more: APIEmbed = {}): APIEmbed => ({ description: 'x', ...more });
const times = <T>(count: number, make: (position: number) => T): T[] =>
  Array.from({ length: count }, (_, position) => make(position));

function row(
  count: number,
  more: { label?: string; custom_id?: string } = {},
  first = 0,
): ButtonRow {
  return {
    type: ComponentType.ActionRow,
    components: times(count, (position) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'x',
      custom_id: `id ${first + position}`,
      ...more,
    })),
  };
}

type CommandJson = RESTPostAPIChatInputApplicationCommandsJSONBody;
const command = (more: Partial<CommandJson> = {}): CommandJson => ({
  name: 'ask',
  description: 'x',
  ...more,
});
const option = (
  name: string,
  more: { required?: boolean; description?: string; max_length?: number } = {},
) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: 'x',
  ...more,
});

function broken(check: () => void): Limit | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof LimitError) return error.limit;
    throw error;
  }
}

describe('checkMessage', () => {
  it.each<[string, Partial<DiscordMessage>]>([
    ['2,000 characters of content', { content: long(2000) }],
    ['ten embeds', { embeds: times(10, () => embed()) }],
    [
      '6,000 characters in embeds',
      { embeds: [embed({ description: long(4096) }), embed({ description: long(1904) })] },
    ],
    ['25 buttons', { content: 'x', components: times(5, (line) => row(5, {}, line * 5)) }],
    ['a file alone', { files: [{ name: 'a.txt', text: 'x' }] }],
  ])('passes %s', (_what, parts) => {
    expect(broken(() => checkMessage(message(parts)))).toBeUndefined();
  });

  it.each<[Limit, Partial<DiscordMessage>]>([
    ['empty', { content: ' \n' }],
    ['empty', { embeds: [{}] }],
    ['empty', { files: [{ name: 'a.txt', text: '' }] }],
    ['content', { content: long(2001) }],
    ['embeds', { embeds: times(11, () => embed()) }],
    ['embedTitle', { embeds: [embed({ title: long(257) })] }],
    ['embedDescription', { embeds: [embed({ description: long(4097) })] }],
    ['embedFooter', { embeds: [embed({ footer: { text: long(2049) } })] }],
    ['embedAuthor', { embeds: [embed({ author: { name: long(257) } })] }],
    ['embedFields', { embeds: [embed({ fields: times(26, () => ({ name: 'x', value: 'x' })) })] }],
    ['fieldName', { embeds: [embed({ fields: [{ name: long(257), value: 'x' }] })] }],
    ['fieldValue', { embeds: [embed({ fields: [{ name: 'x', value: long(1025) }] })] }],
    [
      'embedText',
      { embeds: [embed({ description: long(4000) }), embed({ description: long(2001) })] },
    ],
    ['rows', { content: 'x', components: times(6, (line) => row(1, {}, line)) }],
    ['buttonsInRow', { content: 'x', components: [row(6)] }],
    ['empty', { content: 'x', components: [row(0)] }],
    ['buttonLabel', { content: 'x', components: [row(1, { label: long(81) })] }],
    ['empty', { content: 'x', components: [row(1, { label: '' })] }],
    ['customId', { content: 'x', components: [row(1, { custom_id: long(101) })] }],
    ['unique', { content: 'x', components: [row(2, { custom_id: 'same' })] }],
    ['files', { files: times(11, () => ({ name: 'a.txt', text: 'x' })) }],
    ['fileBytes', { files: [{ name: 'a.txt', text: long(10 * 1024 * 1024 + 1) }] }],
    ['requestBytes', { files: times(3, () => ({ name: 'a.txt', text: long(9 * 1024 * 1024) })) }],
  ])('names the limit that is broken: %s', (limit, parts) => {
    expect(broken(() => checkMessage(message(parts)))).toBe(limit);
  });
});

describe('checkCommands', () => {
  it('passes required options before optional ones', () => {
    const options = [option('a', { required: true, max_length: 6000 }), option('b')];
    expect(broken(() => checkCommands([command({ options })]))).toBeUndefined();
  });

  it.each<[Limit, CommandJson[]]>([
    ['commands', times(101, (position) => command({ name: `c${position}` }))],
    ['unique', [command(), command()]],
    ['name', [command({ name: 'Ask' })]],
    ['name', [command({ name: 'ask me' })]],
    ['name', [command({ name: long(33) })]],
    ['empty', [command({ description: '' })]],
    ['description', [command({ description: long(101) })]],
    ['options', [command({ options: times(26, (position) => option(`o${position}`)) })]],
    ['unique', [command({ options: [option('a'), option('a')] })]],
    ['required-first', [command({ options: [option('a'), option('b', { required: true })] })]],
    ['optionLength', [command({ options: [option('a', { max_length: 6001 })] })]],
    ['optionLength', [command({ options: [option('a', { max_length: 0 })] })]],
  ])('names the limit that is broken: %s', (limit, commands) => {
    expect(broken(() => checkCommands(commands))).toBe(limit);
  });
});

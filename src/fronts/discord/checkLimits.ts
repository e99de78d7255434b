import type {
  APIEmbed,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { ReplyAttachment } from '../../reply/reply.js';
import { embedTextLength } from './embedTextLength.js';
import { type Limit, LimitError } from './limitError.js';
import { limits } from './limits.js';
import type { ButtonRow, DiscordMessage, TextFile } from './message.js';

/** By the API documentation, "Application Command Naming": letters, digits, `-`, `_`, `'`. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * Holds a message against every limit of Discord's, the sums that no builder checks included.
 * @throws LimitError naming the first limit that it breaks.
 */
export function checkMessage(message: DiscordMessage): void {
  const { content, embeds, components, files, attachments } = message;
  const attached = files.length + attachments.length;
  if (content.trim() === '' && embeds.length === 0 && attached === 0) {
    throw new LimitError('empty', 'message', 'says nothing');
  }
  atMost('content', content.length, 'content');
  atMost('embeds', embeds.length, 'embeds');
  embeds.forEach(checkEmbed);
  atMost('embedText', sum(embeds.map(embedTextLength)), 'embeds');
  checkRows(components);
  checkFiles(files, attachments);
}

/**
 * Holds a whole list of commands against Discord's limits.
 * @throws LimitError naming the first limit that one breaks.
 */
export function checkCommands(
  commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
): void {
  atMost('commands', commands.length, 'commands');
  uniqueNames(commands, 'commands');
  commands.forEach(checkCommand);
}

/**
 * Holds a whole list of message menus against Discord's limits.
 * @throws LimitError naming the first limit that one breaks.
 */
export function checkMenus(
  menus: readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[],
): void {
  atMost('menus', menus.length, 'menus');
  unique(
    menus.map(({ name }) => name),
    'menus',
  );
  for (const { name, name_localizations: localizations } of menus) {
    for (const written of [name, ...Object.values(localizations ?? {})]) {
      between('commandName', written ?? '', `menu ${name}`);
    }
  }
}

function checkEmbed(embed: APIEmbed, position: number): void {
  const where = `embeds[${position}]`;
  if (embedTextLength(embed) === 0) throw new LimitError('empty', where, 'says nothing');
  atMost('embedTitle', embed.title?.length ?? 0, `${where}.title`);
  atMost('embedDescription', embed.description?.length ?? 0, `${where}.description`);
  atMost('embedFooter', embed.footer?.text.length ?? 0, `${where}.footer`);
  atMost('embedAuthor', embed.author?.name.length ?? 0, `${where}.author`);
  const fields = embed.fields ?? [];
  atMost('embedFields', fields.length, `${where}.fields`);
  fields.forEach(({ name, value }, field) => {
    between('fieldName', name, `${where}.fields[${field}].name`);
    between('fieldValue', value, `${where}.fields[${field}].value`);
  });
}

function checkRows(rows: readonly ButtonRow[]): void {
  atMost('rows', rows.length, 'components');
  rows.forEach(({ components }, row) => {
    const where = `components[${row}]`;
    if (components.length === 0) throw new LimitError('empty', where, 'holds no button');
    atMost('buttonsInRow', components.length, where);
    components.forEach(({ label, custom_id }, button) => {
      between('buttonLabel', label ?? '', `${where}[${button}].label`);
      between('customId', custom_id, `${where}[${button}].custom_id`);
    });
  });
  unique(
    rows.flatMap(({ components }) => components.map(({ custom_id }) => custom_id)),
    'components',
  );
}

function checkFiles(texts: readonly TextFile[], attachments: readonly ReplyAttachment[]): void {
  attachments.forEach(({ description }, position) => {
    atMost('attachmentDescription', description.length, `attachments[${position}]`);
  });
  const files = [...texts.map(({ text }) => text), ...attachments.map(({ content }) => content)];
  atMost('files', files.length, 'files');
  const bytes = files.map((content) => Buffer.byteLength(content));
  bytes.forEach((size, file) => {
    if (size === 0) throw new LimitError('empty', `files[${file}]`, 'is empty');
    atMost('fileBytes', size, `files[${file}]`);
  });
  atMost('requestBytes', sum(bytes), 'files');
}

function checkCommand(command: RESTPostAPIChatInputApplicationCommandsJSONBody): void {
  const where = `/${command.name}`;
  checkNamed(command, where);
  const options = command.options ?? [];
  atMost('options', options.length, `${where} options`);
  uniqueNames(options, `${where} options`);
  let optionalSeen = false;
  for (const option of options) {
    const place = `${where} ${option.name}`;
    checkNamed(option, place);
    const required = 'required' in option && option.required === true;
    if (required && optionalSeen) {
      throw new LimitError('required-first', place, 'is required and stands after an optional one');
    }
    optionalSeen ||= !required;
    const length = 'max_length' in option ? option.max_length : undefined;
    if (length !== undefined) {
      if (length < 1) throw new LimitError('optionLength', place, `takes ${length} characters`);
      atMost('optionLength', length, place);
    }
  }
  const text = sum(
    [command, ...options].map(
      ({ name, description, name_localizations, description_localizations }) =>
        longest(name, name_localizations) + longest(description, description_localizations),
    ),
  );
  atMost('commandText', text, where);
}

/** A text by locale. */
type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** What Discord shows of a command or an option, in whatever language. */
interface Named {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Translations;
  readonly description_localizations?: Translations;
}

function checkNamed(named: Named, where: string): void {
  checkName(named, where);
  for (const locale of localesOf([named])) {
    const name = named.name_localizations?.[locale] ?? named.name;
    const description = named.description_localizations?.[locale] ?? named.description;
    checkName({ name, description }, `${where} in ${locale}`);
  }
}

function uniqueNames(all: readonly Named[], where: string): void {
  unique(
    all.map(({ name }) => name),
    where,
  );
  for (const locale of localesOf(all)) {
    unique(
      all.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name),
      `${where} in ${locale}`,
    );
  }
}

function localesOf(all: readonly Named[]): readonly string[] {
  const maps = all.flatMap((named) => [named.name_localizations, named.description_localizations]);
  return [...new Set(maps.flatMap((map) => Object.keys(map ?? {})))];
}

/** Discord counts a text in its longest language. */
function longest(text: string, localized: Translations): number {
  return Math.max(text.length, ...Object.values(localized ?? {}).map((one) => one?.length ?? 0));
}

function checkName(named: { name: string; description: string }, where: string): void {
  if (!COMMAND_NAME.test(named.name) || named.name !== named.name.toLowerCase()) {
    throw new LimitError('name', where, 'is no lower-case name of 1 to 32 letters and digits');
  }
  between('description', named.description, `${where} description`);
}

function atMost(limit: keyof typeof limits, found: number, where: string): void {
  if (found > limits[limit]) throw tooMuch(limit, found, where);
}

/** At least one character that is no white space, and no more than the limit. */
function between(limit: keyof typeof limits, text: string, where: string): void {
  if (text.trim() === '') throw new LimitError('empty', where, 'is empty');
  atMost(limit, text.length, where);
}

function tooMuch(limit: keyof typeof limits & Limit, found: number, where: string): LimitError {
  return new LimitError(limit, where, `comes to ${found} where ${limits[limit]} is the most`);
}

function unique(names: readonly string[], where: string): void {
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) {
    throw new LimitError('unique', where, `hold ${JSON.stringify(twice)} twice`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

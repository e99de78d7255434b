import { ConfigError } from './configError.js';

/** What the environment decides for every start. */
export interface Config {
  /** Folder of articles, relative to the working directory when not absolute. */
  readonly articlesDir: string;
  /** Whether colours are wanted at all; a front still leaves them off when it writes to no terminal. */
  readonly colour: boolean;
  /** Folder of the database and of snapshots, relative to the working directory when not absolute. */
  readonly dataDir: string;
}

/** What a start on Discord needs. */
export interface DiscordConfig {
  readonly token: string;
  /** The one server in which commands are registered at once; `undefined` registers them everywhere. */
  readonly guildId: string | undefined;
  /** Another address than Discord's own, without a slash at its end. */
  readonly apiUrl: string | undefined;
  /** Folder of the database, relative to the working directory when not absolute. */
  readonly dataDir: string;
  /** Whether to ask Discord for the text of every message, which its owner has to allow there first. */
  readonly messageContent: boolean;
  /** Where supervisors are told how the bot is doing; `undefined` tells them nowhere. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
}

/** Environment variables as `process.env` holds them; one that is empty or blank counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what every start needs. Nothing here can be wrong: whether the folder exists shows on reading. */
export function readConfig(env: Environment): Config {
  return {
    articlesDir: read(env, 'ARTICLES_DIR') ?? 'seeds',
    dataDir: read(env, 'DATA_DIR') ?? 'data',
    // By the convention of no-color.org any value counts, and an empty one does not.
    colour: (env.NO_COLOR ?? '') === '',
  };
}

/** Most time between two looks through the folder of articles, in milliseconds: a day. */
const LONGEST_POLL_MS = 86_400_000;

/**
 * Reads how a chat notices that articles changed: the time between two looks through their folder, in
 * milliseconds; `undefined` lets the system tell.
 * @throws ConfigError when it is malformed
 */
export function readWatchPollMs(env: Environment): number | undefined {
  const written = read(env, 'WATCH_POLL_MS');
  if (written === undefined) return undefined;
  const pollMs = /^\d{1,8}$/.test(written) ? Number(written) : 0;
  if (pollMs >= 100 && pollMs <= LONGEST_POLL_MS) return pollMs;
  throw new ConfigError(
    'WATCH_POLL_MS',
    `WATCH_POLL_MS must be a time in milliseconds, 100 to ${LONGEST_POLL_MS}, not ${JSON.stringify(written)}: mend it, or take it out to let the system tell of changes.`,
  );
}

/**
 * Reads what a start on Discord needs; `undefined` when no Discord variable is set. Apart from
 * `readConfig` so that a call that never touches Discord is not stopped by a slip in these.
 * @throws ConfigError when one is malformed, or when others are set and the token is missing.
 */
export function readDiscordConfig(env: Environment): DiscordConfig | undefined {
  const token = readToken(env);
  const guildId = readGuildId(env);
  const apiUrl = readApiUrl(env);
  const messageContent = readSwitch(env, 'MESSAGE_CONTENT');
  const dataDir = read(env, 'DATA_DIR') ?? 'data';
  const health = readHealth(env);
  if (token !== undefined) return { token, guildId, apiUrl, dataDir, messageContent, health };
  if (guildId === undefined && apiUrl === undefined) return undefined;
  throw new ConfigError(
    'DISCORD_TOKEN',
    `DISCORD_TOKEN is missing although ${guildId === undefined ? 'DISCORD_API' : 'DISCORD_GUILD_ID'} is set: put the bot's token into .env, or take the other out to chat in this terminal.`,
  );
}

function readToken(env: Environment): string | undefined {
  const token = read(env, 'DISCORD_TOKEN');
  if (token === undefined || !/\s/.test(token)) return token;
  // The value is a secret, so the message leaves it out.
  throw new ConfigError(
    'DISCORD_TOKEN',
    'DISCORD_TOKEN holds white space: copy the token again from the Bot page of your application, without "Bot " before it.',
  );
}

function readGuildId(env: Environment): string | undefined {
  const id = read(env, 'DISCORD_GUILD_ID');
  if (id === undefined || /^\d{17,20}$/.test(id)) return id;
  throw new ConfigError(
    'DISCORD_GUILD_ID',
    `DISCORD_GUILD_ID must be a server's id, 17 to 20 digits, not ${JSON.stringify(id)}: copy it with "Copy Server ID" in Discord, or take the variable out to register the commands everywhere.`,
  );
}

function readApiUrl(env: Environment): string | undefined {
  const address = read(env, 'DISCORD_API');
  if (address === undefined) return undefined;
  const { protocol } = URL.canParse(address) ? new URL(address) : { protocol: '' };
  if (protocol === 'http:' || protocol === 'https:') return address.replace(/\/+$/, '');
  throw new ConfigError(
    'DISCORD_API',
    `DISCORD_API must be an address such as https://discord.com/api, not ${JSON.stringify(address)}: mend it, or take it out to use Discord's own.`,
  );
}

function readHealth(env: Environment): DiscordConfig['health'] {
  const port = read(env, 'HEALTH_PORT');
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new ConfigError(
      'HEALTH_PORT',
      `HEALTH_PORT must be a port, 1 to 65535, not ${JSON.stringify(port)}: mend it, or take it out to tell nobody how the bot is doing.`,
    );
  }
  return { host: read(env, 'HEALTH_HOST') ?? '127.0.0.1', port: Number(port) };
}

function readSwitch(env: Environment, name: string): boolean {
  const value = read(env, name) ?? 'off';
  if (value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(
    name,
    `${name} must be on or off, not ${JSON.stringify(value)}: mend it, or take it out, which means off.`,
  );
}

function read(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim() ?? '';
  return value === '' ? undefined : value;
}

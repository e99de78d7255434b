import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { oneLine } from '../../reply/oneLine.js';
import { StartError } from './startError.js';

/** Discord's own address, as discord.js has it when none is given. */
const DISCORD = 'https://discord.com/api';

/** Gateway close codes that no reconnecting mends, and that are the token's fault: authentication failed. */
const BAD_TOKEN = 4004;
/** Likewise: an intent was asked for that is not switched on in the application. The only such one is MessageContent. */
const DISALLOWED_INTENTS = 4014;

/** Turns what went wrong on the way to Discord into one line that says what to do. */
export const explainStart = { login, delay, registration, close };

/** The error of a start that failed on the way to being logged in. */
function login(cause: unknown, apiUrl: string = DISCORD): StartError {
  if (cause instanceof StartError) return cause;
  if (isTokenRefusal(cause)) return tokenRefused(cause);
  if (isIntentRefusal(cause)) return intentRefused(cause);
  if (cause instanceof DiscordAPIError || cause instanceof HTTPError) {
    return new StartError(
      'refused',
      `Discord at ${apiUrl} answered with status ${cause.status}: try again later, and check DISCORD_API if it is set.`,
      cause,
    );
  }
  return new StartError(
    'network',
    `Discord at ${apiUrl} could not be reached (${why(cause)}): check the network, and DISCORD_API if it is set.`,
    cause,
  );
}

/** The error of a start that came no further within its time. */
function delay(apiUrl: string = DISCORD): StartError {
  return new StartError(
    'network',
    `Discord at ${apiUrl} did not let the bot in within the time for a start: check the network and Discord's status page, then start again.`,
  );
}

/** The error of commands that Discord did not take. */
function registration(cause: unknown, guildId: string | undefined): StartError {
  const status = cause instanceof DiscordAPIError ? cause.status : undefined;
  if (guildId !== undefined && (status === 403 || status === 404)) {
    return new StartError(
      'server',
      `The bot has no place in the server ${guildId} of DISCORD_GUILD_ID: invite it there with the scopes bot and applications.commands, or take the variable out to register everywhere.`,
      cause,
    );
  }
  return new StartError(
    'refused',
    `Discord did not take the bot's commands (${why(cause)}): try again later.`,
    cause,
  );
}

/** The error of a connection that Discord closed for good. `code` is the gateway's close code. */
function close(code: number): StartError {
  if (code === BAD_TOKEN) return tokenRefused(undefined);
  if (code === DISALLOWED_INTENTS) return intentRefused(undefined);
  return new StartError(
    'refused',
    `Discord closed the connection for good (code ${code}): look the code up under "Gateway Close Event Codes" in Discord's documentation.`,
  );
}

function tokenRefused(cause: unknown): StartError {
  return new StartError(
    'token',
    'Discord refused the token in DISCORD_TOKEN: copy it again from the Bot page of your application at https://discord.com/developers/applications.',
    cause,
  );
}

function intentRefused(cause: unknown): StartError {
  return new StartError(
    'refused',
    'Discord does not let the bot read every message, as MESSAGE_CONTENT=on asks: switch on "Message Content Intent" on the Bot page of your application at https://discord.com/developers/applications, or take MESSAGE_CONTENT out.',
    cause,
  );
}

/** What @discordjs/ws rejects with on close code 4014; it has no class or code of its own. */
function isIntentRefusal(cause: unknown): boolean {
  return cause instanceof Error && cause.message === 'Used disallowed intents';
}

function isTokenRefusal(cause: unknown): boolean {
  if (cause instanceof DiscordjsError) return cause.code === DiscordjsErrorCodes.TokenInvalid;
  if (cause instanceof DiscordAPIError) return cause.status === 401;
  // What @discordjs/ws rejects with on close code 4004; it has no class or code of its own.
  return cause instanceof Error && cause.message === 'Authentication failed';
}

/** An error in a few words, on one line: its code where it has one, since that is what can be looked up. */
function why(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no reason given';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return oneLine(cause.message) || cause.name;
}

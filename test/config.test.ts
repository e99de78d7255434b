import { describe, expect, it } from 'vitest';
import { readConfig, readDiscordConfig, readWatchPollMs } from '../src/config.js';

describe('readConfig', () => {
  it('reads the folder seeds in colour when nothing is set', () => {
    expect(readConfig({})).toEqual({
      articlesDir: 'seeds',
      dataDir: 'data',
      colour: true,
    });
  });

  it('takes another folder, and the default for a blank one', () => {
    expect(readConfig({ ARTICLES_DIR: ' my articles ' }).articlesDir).toBe('my articles');
    expect(readConfig({ ARTICLES_DIR: ' ' }).articlesDir).toBe('seeds');
  });

  it.each([
    ['1', false],
    ['0', false],
    ['', true],
  ])('with NO_COLOR %j has colour %s', (value, colour) => {
    expect(readConfig({ NO_COLOR: value }).colour).toBe(colour);
  });

  it('is not stopped by a slip in what only Discord needs', () => {
    expect(readConfig({ DISCORD_API: 'nowhere', DISCORD_GUILD_ID: 'mine' }).articlesDir).toBe(
      'seeds',
    );
  });
});

describe('readWatchPollMs', () => {
  it('is nothing when nothing is set, and a time when it is one', () => {
    expect(readWatchPollMs({ WATCH_POLL_MS: ' ' })).toBeUndefined();
    expect(readWatchPollMs({ WATCH_POLL_MS: '2000' })).toBe(2_000);
  });

  it.each(['0', '99', '86400001', '-5', '2s', '1e3'])('refuses %j, and says what fits', (value) => {
    expect(() => readWatchPollMs({ WATCH_POLL_MS: value })).toThrow(/WATCH_POLL_MS.*100 to/);
  });
});

describe('readDiscordConfig', () => {
  const GUILD = '123456789012345678';

  it('has nothing when no variable is set, or all are blank', () => {
    expect(readDiscordConfig({})).toBeUndefined();
    expect(
      readDiscordConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', DISCORD_API: '' }),
    ).toBeUndefined();
  });

  it('takes a token alone', () => {
    expect(readDiscordConfig({ DISCORD_TOKEN: ' a.b.c ' })).toEqual({
      token: 'a.b.c',
      guildId: undefined,
      apiUrl: undefined,
      dataDir: 'data',
      messageContent: false,
      health: undefined,
    });
  });

  it('takes another folder for the database, and the default for a blank one', () => {
    const dataDir = (DATA_DIR: string) =>
      readDiscordConfig({ DISCORD_TOKEN: 'a.b.c', DATA_DIR })?.dataDir;
    expect(dataDir(' /var/lib/verbatim ')).toBe('/var/lib/verbatim');
    expect(dataDir(' ')).toBe('data');
  });

  it.each([
    ['on', true],
    ['off', false],
    ['', false],
  ])('with MESSAGE_CONTENT %j asks for the text of every message: %s', (value, expected) => {
    const config = readDiscordConfig({ DISCORD_TOKEN: 'a.b.c', MESSAGE_CONTENT: value });
    expect(config?.messageContent).toBe(expected);
  });

  it('takes a server and another address, without the slash at its end', () => {
    expect(
      readDiscordConfig({
        DISCORD_TOKEN: 'a.b.c',
        DISCORD_GUILD_ID: GUILD,
        DISCORD_API: 'http://127.0.0.1:8080/api/',
      }),
    ).toMatchObject({ token: 'a.b.c', guildId: GUILD, apiUrl: 'http://127.0.0.1:8080/api' });
  });

  it.each([
    ['a token that is missing', { DISCORD_GUILD_ID: GUILD }, 'DISCORD_TOKEN', 'is missing'],
    ['a token of two words', { DISCORD_TOKEN: 'Bot a.b' }, 'DISCORD_TOKEN', 'white space'],
    ['a server by name', { DISCORD_GUILD_ID: 'mine' }, 'DISCORD_GUILD_ID', '17 to 20 digits'],
    ['an id too short', { DISCORD_GUILD_ID: '123' }, 'DISCORD_GUILD_ID', '"123"'],
    ['an address without protocol', { DISCORD_API: 'localhost/api' }, 'DISCORD_API', 'https://'],
    ['a switch that is neither', { MESSAGE_CONTENT: 'yes' }, 'MESSAGE_CONTENT', 'on or off'],
    ['an address of a file', { DISCORD_API: 'file:///etc' }, 'DISCORD_API', 'https://'],
  ])('turns down %s and says what to do', (_, env, variable, part) => {
    const readAll = () => readDiscordConfig(env);
    expect(readAll).toThrow(expect.objectContaining({ name: 'ConfigError', variable }));
    expect(readAll).toThrow(part);
  });

  it('never repeats a token', () => {
    expect(() => readDiscordConfig({ DISCORD_TOKEN: 'Bot secret' })).toThrow(/^(?!.*secret)/s);
  });
});

describe('the health address', () => {
  const token = { DISCORD_TOKEN: 'a.b.c' };

  it('is nowhere unless a port is given, and this machine alone unless a host is', () => {
    expect(readDiscordConfig(token)?.health).toBeUndefined();
    expect(readDiscordConfig({ ...token, HEALTH_PORT: '8080' })?.health).toEqual({
      host: '127.0.0.1',
      port: 8080,
    });
    const elsewhere = { ...token, HEALTH_PORT: '8080', HEALTH_HOST: '0.0.0.0' };
    expect(readDiscordConfig(elsewhere)?.health).toEqual({ host: '0.0.0.0', port: 8080 });
  });

  it.each(['0', '65536', '80a', '-1', '8080.5'])('is refused with the port %s', (HEALTH_PORT) => {
    expect(() => readDiscordConfig({ ...token, HEALTH_PORT })).toThrow(/HEALTH_PORT/);
  });
});

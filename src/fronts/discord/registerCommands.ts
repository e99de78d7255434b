import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { Command } from '../../../commands/command.js';
import type { MessageMenu } from '../../../commands/menu.js';
import { checkCommands, checkMenus } from './checkLimits.js';
import { commandBody } from './commandBody.js';
import { menuBody } from './menuBody.js';

/** Without it, Discord leaves the localised names and descriptions out of its list. */
const WITH_WORDS = new URLSearchParams({ with_localizations: 'true' });

/** Where commands are registered; without a guild, everywhere. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/**
 * Makes Discord's list of commands the given one. Only a list that differs is written, since Discord
 * counts every writing and a new global list takes its time to reach people.
 * @returns whether the list was written.
 * @throws LimitError when Discord would refuse a command, before anything is sent.
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  commands: readonly Command[],
  { applicationId, guildId }: Registration,
  menus: readonly MessageMenu[] = [],
): Promise<boolean> {
  const scope = guildId === undefined ? 'global' : 'guild';
  const ours = commands.map((command) => commandBody(command, scope));
  checkCommands(ours);
  const ourMenus = menus.map((menu) => menuBody(menu, scope));
  checkMenus(ourMenus);
  // One list holds both kinds, and writing it replaces both.
  const all = [...ours, ...ourMenus];
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  if (sameCommands(all, await rest.get(route, { query: WITH_WORDS }))) return false;
  await rest.put(route, { body: all });
  return true;
}

/**
 * Whether a list as Discord returns it is ours. Discord adds fields (ids, versions, empty
 * translations) and leaves out what is false, so only what a command of ours states is compared, and
 * an option of theirs may state nothing else.
 */
export function sameCommands(ours: readonly object[], theirs: unknown): boolean {
  if (!Array.isArray(theirs) || theirs.length !== ours.length) return false;
  return ours.every((mine) =>
    theirs.some((held: unknown) =>
      Object.entries(mine).every(([key, value]) =>
        isDeepStrictEqual(normal(value), normal(property(held, key))),
      ),
    ),
  );
}

/** A value without what means nothing to Discord: null, false, and empty lists and objects. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const members = value.map(normal);
    // The order of options counts, that of contexts does not; those are numbers.
    return members.every((member) => typeof member === 'number') ? members.sort() : members;
  }
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, held]) => !isNothing(held));
  return Object.fromEntries(stated.map(([key, held]) => [key, normal(held)]));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function property(held: unknown, key: string): unknown {
  if (typeof held !== 'object' || held === null) return undefined;
  const value: unknown = Reflect.get(held, key);
  // Discord leaves out an empty list of options altogether.
  return value ?? (key === 'options' ? [] : undefined);
}

import { defaultSettings, type ServerSettings } from '../src/store/store.js';
import type { CommandInput } from './command.js';

/** Most channels that a server may list, so that a reply has room to name them all. */
export const CHANNEL_LIMIT = 50;

/** Settings with the options of a call applied, or the first option that makes no sense. */
export type SettingsChange =
  | { readonly outcome: 'changed'; readonly settings: ServerSettings }
  | { readonly outcome: 'no-channel' | 'not-percent'; readonly typed: string }
  | { readonly outcome: 'too-many-channels' };

/** Applies the options of `/settings`, `reset` first, so that a server can be set anew in one call. */
export function changeSettings(
  current: ServerSettings,
  { add, remove, private: hidden, silence, reset }: CommandInput,
): SettingsChange {
  const before = reset === 'yes' ? defaultSettings : current;
  const added = channelsIn(add ?? '');
  if (added === undefined) return { outcome: 'no-channel', typed: add ?? '' };
  const removed = channelsIn(remove ?? '');
  if (removed === undefined) return { outcome: 'no-channel', typed: remove ?? '' };
  const channels = [...new Set([...before.channels, ...added])].filter(
    (channel) => !removed.includes(channel),
  );
  if (channels.length > CHANNEL_LIMIT) return { outcome: 'too-many-channels' };
  const percent = silence === undefined ? (before.silence ?? 0) * 100 : readPercent(silence);
  if (percent === undefined) return { outcome: 'not-percent', typed: silence ?? '' };
  return {
    outcome: 'changed',
    settings: {
      channels,
      private: hidden === undefined ? before.private : hidden === 'yes',
      silence: percent === 0 ? undefined : percent / 100,
    },
  };
}

/** Ids, bare or as mentions (`<#123…>`), with blanks or commas between; `undefined` when anything else stands there. */
function channelsIn(typed: string): readonly string[] | undefined {
  const ids = typed.match(/\d{17,20}/g) ?? [];
  const rest = typed.replace(/<#\d{17,20}>|\b\d{17,20}\b/g, '');
  return /^[\s,;]*$/.test(rest) && (ids.length > 0 || typed === '') ? ids : undefined;
}

/** A number from 0 to 100, with or without a percent sign. */
function readPercent(typed: string): number | undefined {
  const [, digits] = /^\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*$/.exec(typed) ?? [];
  const percent = Number(digits);
  return percent <= 100 ? percent : undefined;
}

import type { Channel } from 'discord.js';
import type { ServerSettings } from '../../store/store.js';

/**
 * Whether the settings of its server let questions be answered in a channel. A thread goes by the
 * channel that it stands in, too, and a channel by its category.
 * @param place as `placeOf` gives it
 */
export function mayAnswerIn(place: readonly string[], { channels }: ServerSettings): boolean {
  return channels.length === 0 || place.some((id) => channels.includes(id));
}

/** The ids of a channel and of what it stands in, as far as they are known: thread, channel, category. */
export function placeOf(channelId: string, channel: Channel | null): readonly string[] {
  const place = [channelId];
  for (let within = parentIdOf(channel), at = channel; within !== undefined; ) {
    place.push(within);
    at = at?.client.channels.cache.get(within) ?? null;
    within = parentIdOf(at);
  }
  return place;
}

function parentIdOf(channel: Channel | null): string | undefined {
  return channel !== null && 'parentId' in channel ? (channel.parentId ?? undefined) : undefined;
}

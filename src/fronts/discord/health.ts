import { type Client, Status } from 'discord.js';
import type { ShardHealth } from '../../reply/frontHealth.js';

/**
 * The true state of a client's shards. Not `client.isReady()`: that stays true when a connection drops.
 */
export function shardsOf({ ws }: { readonly ws: Pick<Client['ws'], 'shards'> }): ShardHealth[] {
  return [...ws.shards.values()]
    .sort((one, other) => one.id - other.id)
    .map(({ id, status }) => ({
      id,
      ready: status === Status.Ready,
      status: Status[status] ?? String(status),
    }));
}

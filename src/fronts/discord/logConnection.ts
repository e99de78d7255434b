import { type Client, Events } from 'discord.js';

/**
 * Logs when a shard loses its connection and when it is back: one line each, however often the client
 * tries in between (every half second). Without them an outage would leave no trace.
 */
export function logConnection(
  client: Client,
  log: (line: string) => void,
  isStopping: () => boolean,
): void {
  const lost = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    // A log-out closes the connection too.
    if (lost.has(shard) || isStopping()) return;
    lost.add(shard);
    log(`Lost the connection to Discord (shard ${shard}); trying to come back.`);
  });
  const back = (shard: number) => {
    if (lost.delete(shard)) log(`Back on Discord (shard ${shard}).`);
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
}

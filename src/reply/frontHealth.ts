/** One connection of a front to its platform. */
export interface ShardHealth {
  readonly id: number;
  /** Whether it takes and answers questions now. */
  readonly ready: boolean;
  /** The platform's own word for its state ("Resuming"). */
  readonly status: string;
}

/** How a front that stays connected is doing, as things are and not as they were once. */
export interface FrontHealth {
  /** In order of id; empty before the first of them is set up. */
  readonly shards: readonly ShardHealth[];
  readonly startedAt: Date;
  /** How many questions are being answered, the one that asks for this included. */
  readonly underWay: number;
}

/** Whether every connection is up. */
export function isHealthy({ shards }: Pick<FrontHealth, 'shards'>): boolean {
  return shards.length > 0 && shards.every(({ ready }) => ready);
}

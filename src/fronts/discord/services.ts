import type { Command } from '../../../commands/command.js';
import type { MessageMenu } from '../../../commands/menu.js';
import type { Library } from '../../engine/library.js';
import type { FrontHealth } from '../../reply/frontHealth.js';
import type { Store } from '../../store/store.js';
import type { Cooldown } from './cooldown.js';
import type { RecentIds } from './recentIds.js';

/** What the answering of an interaction or a message needs. */
export interface Services {
  /** By name; a question in plain words goes to the first. */
  readonly commands: ReadonlyMap<string, Command>;
  /** By name. */
  readonly menus: ReadonlyMap<string, MessageMenu>;
  readonly library: Library;
  readonly store: Store;
  readonly cooldown: Cooldown;
  /** The private messages that were shown to everyone, so that two clicks at once show one. */
  readonly shown: RecentIds;
  /** Settles when it is the caller's turn to take the thread for an answer (see `turns`). */
  readonly turn: () => Promise<void>;
  readonly clock: () => Date;
  /** How the bot is doing now. */
  readonly health: () => FrontHealth;
  /** Takes whole lines for whoever runs the bot; never shown to a person in chat. */
  readonly log: (line: string) => void;
}

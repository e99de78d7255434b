import type { Command } from '../../commands/command.js';
import type { Library } from '../library.js';
import type { Store } from '../store/store.js';

/** What the answering of an interaction needs. */
export interface Services {
  /** By name. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly library: Library;
  /** What outlives a restart; `undefined` when nothing does. */
  readonly store: Store | undefined;
  readonly clock: () => Date;
  /** Takes whole lines for whoever runs the bot; never shown to a person in chat. */
  readonly log: (line: string) => void;
}

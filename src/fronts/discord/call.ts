import type { CommandInput } from '../../../commands/command.js';

/** What a reply answers: a command with its options filled in, and what was asked before it. */
export interface Call {
  readonly command: string;
  readonly input: CommandInput;
  /** The same person's earlier questions that it may refer to, oldest first. */
  readonly prev: readonly string[];
}

import type { Command } from '../../../commands/command.js';
import { runCommand } from '../../../commands/runCommand.js';
import type { Library } from '../../engine/library.js';
import { en } from '../../reply/messages/en.js';
import { type Reply, reply } from '../../reply/reply.js';
import { parseChatLine } from './parseChatLine.js';
import { terminalContext } from './terminalContext.js';
import { terminalUsage } from './terminalUsage.js';

/** Most earlier questions that a new one may refer back to. */
const PREV_LIMIT = 4;

/** One person's chat, line after line. */
export interface Conversation {
  /** The earlier questions, oldest first. */
  prev(): readonly string[];
  /** The reply to a line; `undefined` to an empty one. */
  say(line: string): Promise<Reply | undefined>;
}

/** A conversation that remembers the last few questions put to the first of `commands`. */
export function createConversation(
  library: Library,
  commands: readonly Command[],
  clock: () => Date,
): Conversation {
  const asked: string[] = [];
  return {
    prev: () => asked,
    async say(line) {
      const read = parseChatLine(line, commands);
      switch (read.kind) {
        case 'empty':
          return undefined;
        case 'unknown':
          return replyToUnknown(read.name, commands);
        case 'call': {
          const { command, input } = read;
          const prev = [...asked];
          const [option] = command.options;
          const question = option === undefined ? undefined : input[option.name];
          if (command === commands[0] && question !== undefined) {
            asked.push(question);
            if (asked.length > PREV_LIMIT) asked.shift();
          }
          return runCommand(command, terminalContext(library, clock(), prev), input);
        }
      }
    },
  };
}

function replyToUnknown(name: string, commands: readonly Command[]): Reply {
  return reply({
    tone: 'problem',
    summary: en.call.noCommand(name, commands.map(terminalUsage)),
  });
}

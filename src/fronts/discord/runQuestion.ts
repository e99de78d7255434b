import type { Command, CommandContext, CommandInput } from '../../../commands/command.js';
import { runCommand } from '../../../commands/runCommand.js';
import { type Reply, reply } from '../../reply/reply.js';
import type { ServerSettings } from '../../store/store.js';
import { isWithheld } from './isWithheld.js';
import { questionIn, rememberGap, rememberQuestion, rememberTurn } from './remember.js';
import type { Services } from './services.js';

/** A call of a command, from a slash command or in a message. */
export interface Asked {
  readonly command: Command;
  readonly input: CommandInput;
  readonly context: CommandContext;
  readonly settings: ServerSettings;
  /** Whether everybody in the server can see it being asked. */
  readonly open: boolean;
}

/**
 * Runs a command and keeps its question, if it takes one. An answer that the server wants withheld
 * becomes a notice that says so.
 */
export async function runQuestion(
  { command, input, context, settings, open }: Asked,
  services: Services,
): Promise<{ readonly reply: Reply; readonly withheld: boolean }> {
  const question = questionIn(command, input, services);
  // Kept before it is answered: a second question may come while this one is under way.
  rememberTurn(question, context, services);
  const found = await runCommand(command, context, input);
  const withheld = isWithheld(found, settings);
  const given = withheld
    ? reply({ tone: 'notice', summary: context.messages.speaking.notSure })
    : found;
  rememberQuestion(question, given, open, context, services);
  rememberGap(found, open, context, services);
  return { reply: given, withheld };
}

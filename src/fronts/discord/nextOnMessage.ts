import type { Message } from 'discord.js';
import type { CommandContext } from '../../../commands/command.js';
import type { ServerSettings } from '../../store/store.js';
import { findObstacle, wordObstacle } from './findObstacle.js';
import type { Services } from './services.js';

/** What to do about a message that is for the bot. */
export type NextOnMessage =
  | { readonly kind: 'answer' }
  | { readonly kind: 'say'; readonly line: string }
  | { readonly kind: 'nothing' };

/**
 * Whether a message gets an answer, a line instead, or nothing. Everybody would see a line, so there is
 * none in a channel to stay out of, and only one for somebody who asks too fast.
 */
export function nextOnMessage(
  message: Message,
  question: string,
  { asker, messages }: CommandContext,
  settings: ServerSettings,
  services: Services,
): NextOnMessage {
  if (asker === undefined) return { kind: 'nothing' };
  const obstacle = findObstacle(asker, message.channel, settings, services);
  switch (obstacle?.kind) {
    case 'elsewhere':
      return { kind: 'nothing' };
    case 'wait':
      return obstacle.first
        ? { kind: 'say', line: wordObstacle(obstacle, messages) }
        : { kind: 'nothing' };
    case undefined:
      break;
  }
  if (question === '') return { kind: 'say', line: messages.help.summary };
  if (!settings.private) return { kind: 'answer' };
  // A reply to a message can't be for one person alone; a command's can.
  const [name = ''] = services.commands.keys();
  const called = `/${messages.commands[name]?.name ?? name}`;
  return { kind: 'say', line: messages.speaking.onlyPrivately(called) };
}

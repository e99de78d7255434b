import type { ButtonInteraction } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { answerCallButton } from './answerCallButton.js';
import { apologise } from './apologise.js';
import { castVote } from './castVote.js';
import { type ButtonCall, readCustomId } from './customId.js';
import { openThread } from './openThread.js';
import type { Services } from './services.js';
import { showContext } from './showContext.js';
import { subscribe } from './subscribe.js';
import { tell } from './tell.js';

/** Answers a click, however old the message is. Never rejects. */
export async function answerButton(
  interaction: ButtonInteraction,
  services: Services,
): Promise<void> {
  const call = readCustomId(interaction.customId);
  try {
    if (call === undefined) {
      await tell(interaction, messagesFor(interaction.locale).chat.oldButton);
      return;
    }
    await route(interaction, call, services);
  } catch (cause) {
    await apologise(interaction, 'A click on a button', cause, services, placeOfFault(call));
  }
}

async function route(
  interaction: ButtonInteraction,
  call: ButtonCall,
  services: Services,
): Promise<void> {
  switch (call.action) {
    case 'vote':
      return castVote(interaction, call, services);
    case 'context':
      return showContext(interaction, call, services);
    case 'thread':
      return openThread(interaction, services);
    case 'tell':
      return subscribe(interaction, call, services);
    case 'run':
    case 'page':
    case 'nearest':
    case 'further':
    case 'show':
      return answerCallButton(interaction, call, services);
  }
}

/** A message that stays whatever happens keeps its words. */
function placeOfFault(call: ButtonCall | undefined): 'instead' | 'beside' {
  if (call?.action === 'show') return 'beside';
  return call !== undefined && 'opens' in call && !call.opens ? 'beside' : 'instead';
}

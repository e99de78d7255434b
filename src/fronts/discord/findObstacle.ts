import type { Channel } from 'discord.js';
import type { Asker } from '../../../commands/command.js';
import type { Messages } from '../../reply/messages/messages.js';
import type { ServerSettings } from '../../store/store.js';
import { channelLink } from './factLine.js';
import { mayAnswerIn, placeOf } from './mayAnswerIn.js';
import type { Services } from './services.js';

/** Most channels that a line names as places to ask in. */
const NAMED_LIMIT = 10;

/** Why a question is not answered here or now. */
export type Obstacle =
  | { readonly kind: 'elsewhere'; readonly channels: readonly string[] }
  | {
      readonly kind: 'wait';
      readonly seconds: number;
      /** Whether the person has not been told yet. */
      readonly first: boolean;
    };

/** What stands in the way of answering somebody in a channel; `undefined` when nothing does, and then it counts as asked. */
export function findObstacle(
  { person, channel }: Asker,
  place: Channel | null,
  settings: ServerSettings,
  { cooldown, clock }: Services,
): Obstacle | undefined {
  if (!mayAnswerIn(placeOf(channel, place), settings)) {
    return { kind: 'elsewhere', channels: settings.channels };
  }
  const turnstile = cooldown.pass(person, channel, clock());
  switch (turnstile.outcome) {
    case 'go':
      return undefined;
    case 'wait':
      return { kind: 'wait', seconds: turnstile.seconds, first: turnstile.first };
  }
}

/** An obstacle as a line of markdown for the person. */
export function wordObstacle(obstacle: Obstacle, { speaking }: Messages): string {
  switch (obstacle.kind) {
    case 'elsewhere':
      return speaking.notHere(obstacle.channels.slice(0, NAMED_LIMIT).map(channelLink).join(', '));
    case 'wait':
      return speaking.wait(obstacle.seconds);
  }
}

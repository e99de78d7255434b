import { about } from './about.js';
import { ask } from './ask.js';
import { checkClaims, checkMessage } from './checkClaims.js';
import type { Command } from './command.js';
import { figures } from './figures.js';
import { forgetMe } from './forgetMe.js';
import { gaps } from './gaps.js';
import { helpOn } from './help.js';
import type { MessageMenu } from './menu.js';
import { settings } from './settings.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { verify } from './verify.js';
import { what } from './what.js';
import { who } from './who.js';

const apartFromHelp: readonly Command[] = [
  ask,
  who,
  what,
  figures,
  timeline,
  sources,
  checkClaims,
  verify,
  about,
  settings,
  gaps,
  forgetMe,
];

/** Everything that people can ask for, in the order in which help lists it; a bare line goes to the first. */
export const commands: readonly Command[] = [...apartFromHelp, helpOn(apartFromHelp)];

/** Everything that people can ask about a message that is already there. */
export const menus: readonly MessageMenu[] = [checkMessage];

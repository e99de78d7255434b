import { about } from './about.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { forgetMe } from './forgetMe.js';
import { helpOn } from './help.js';
import { settings } from './settings.js';
import { sources } from './sources.js';
import { who } from './who.js';

const apartFromHelp: readonly Command[] = [ask, who, sources, about, settings, forgetMe];

/** Everything that people can ask for, in the order in which help lists it; a bare line goes to the first. */
export const commands: readonly Command[] = [...apartFromHelp, helpOn(apartFromHelp)];

import type { Command, CommandContext, CommandInput } from '../../../commands/command.js';
import { questionKey } from '../../engine/question/questionKey.js';
import type { Reply } from '../../reply/reply.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/**
 * The question in a call of a command; `undefined` when the command takes none. Only the first command
 * does: the one that a plain message goes to, in its first option.
 */
export function questionIn(
  command: Command,
  input: CommandInput,
  { commands }: Services,
): string | undefined {
  const [asking] = commands.values();
  const option = command === asking ? command.options[0]?.name : undefined;
  const text = option === undefined ? undefined : input[option]?.trim();
  return text === '' ? undefined : text;
}

/** Keeps a question as a turn of its conversation, for the follow-ups. A store that fails is logged and stops nothing. */
export function rememberTurn(
  text: string | undefined,
  { asker, now }: CommandContext,
  { store, log }: Services,
): void {
  if (text === undefined || asker === undefined) return;
  try {
    store.turns.add({ person: asker.person, channel: asker.channel, text, at: now });
  } catch (cause) {
    logFault('A question could not be kept for its follow-ups.', cause, log);
  }
}

/**
 * Keeps a question to be offered again. Others are offered it only when it was asked in the open, and
 * answered. A store that fails is logged and stops nothing.
 * @param open whether everybody in the server could see it being asked
 */
export function rememberQuestion(
  text: string | undefined,
  { tone }: Reply,
  open: boolean,
  { asker, now }: CommandContext,
  { store, log }: Services,
): void {
  if (text === undefined || asker === undefined || tone === 'problem') return;
  const { person, server } = asker;
  try {
    store.questions.add({ person, server, shared: open && tone === 'answer', text, at: now });
  } catch (cause) {
    logFault('A question could not be kept to be offered again.', cause, log);
  }
}

/**
 * Keeps a question that was refused, for whoever looks after the articles; one that was answered is no
 * gap any more. A store that fails is logged and stops nothing.
 * @param open whether everybody in the server could see it being asked
 */
export function rememberGap(
  { tone, asked, nearest, quotes }: Reply,
  open: boolean,
  { asker, now }: CommandContext,
  { store, log }: Services,
): void {
  if (asked === undefined || asker === undefined) return;
  const key = questionKey(asked);
  if (key === '') return;
  const { person, server } = asker;
  try {
    if (tone === 'answer') store.gaps.settle(key);
    else if (tone === 'refusal')
      store.gaps.add({
        key,
        text: asked,
        person,
        server,
        shared: open,
        nearest: nearest[0] ?? quotes[0],
        at: now,
      });
  } catch (cause) {
    logFault('A refused question could not be kept.', cause, log);
  }
}

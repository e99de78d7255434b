import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Reply, ReplyChoice } from '../reply/reply.js';
import { type ButtonCall, type CommandCall, writeCustomId } from './customId.js';
import { limits } from './limits.js';
import type { ButtonRow } from './message.js';

/** The buttons below a reply. */
export interface Buttons {
  readonly rows: readonly ButtonRow[];
  /** Choices that no button can hold, or for which no button is left. */
  readonly left: readonly ReplyChoice[];
}

/**
 * Buttons for a reply's choices and, when `call` is what the reply answers, for its nearest passages.
 * Without a call, or with one too long for a custom id, there is no button for those.
 */
export function buttons(reply: Reply, call: CommandCall | undefined): Buttons {
  const fitting = new Map<string, APIButtonComponentWithCustomId>();
  const left: ReplyChoice[] = [];
  if (call !== undefined && reply.nearest.length > 0) {
    const nearest = button('Nearest passages', { action: 'nearest', ...call });
    if (nearest !== undefined) fitting.set(nearest.custom_id, nearest);
  }
  for (const choice of reply.choices) {
    const { label, command, options: input } = choice;
    const made = button(label, { action: 'run', command, input });
    if (made === undefined) left.push(choice);
    // The same choice twice is one button: custom ids are unique in a message.
    else if (fitting.has(made.custom_id)) continue;
    else if (fitting.size >= limits.rows * limits.buttonsInRow) left.push(choice);
    else fitting.set(made.custom_id, made);
  }
  return { rows: inRows([...fitting.values()]), left };
}

function button(label: string, call: ButtonCall): APIButtonComponentWithCustomId | undefined {
  const custom_id = writeCustomId(call);
  if (custom_id === undefined || label.trim() === '' || label.length > limits.buttonLabel) {
    return undefined;
  }
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id };
}

function inRows(all: readonly APIButtonComponentWithCustomId[]): readonly ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let first = 0; first < all.length; first += limits.buttonsInRow) {
    rows.push({
      type: ComponentType.ActionRow,
      components: all.slice(first, first + limits.buttonsInRow),
    });
  }
  return rows;
}

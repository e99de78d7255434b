import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import { type ButtonCall, writeCustomId } from './customId.js';
import { limits } from './limits.js';
import type { ButtonRow } from './message.js';

export type Button = APIButtonComponentWithCustomId;

/** A button; `undefined` when its label or what it has to carry fits none. */
export function button(label: string, call: ButtonCall): Button | undefined {
  const custom_id = writeCustomId(call);
  if (custom_id === undefined || label.trim() === '' || label.length > limits.buttonLabel) {
    return undefined;
  }
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id };
}

/** Groups of buttons as rows, each group from a row's start, without those that could not be made; the same button twice is one. */
export function inRows(
  ...groups: readonly (readonly (Button | undefined)[])[]
): readonly ButtonRow[] {
  const seen = new Set<string>();
  const rows: ButtonRow[] = [];
  for (const group of groups) {
    const fresh = group.filter((one): one is Button => {
      if (one === undefined || seen.has(one.custom_id)) return false;
      seen.add(one.custom_id);
      return true;
    });
    for (let first = 0; first < fresh.length; first += limits.buttonsInRow) {
      const components = fresh.slice(first, first + limits.buttonsInRow);
      rows.push({ type: ComponentType.ActionRow, components });
    }
  }
  return rows;
}

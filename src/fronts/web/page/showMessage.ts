import type { WebCall, WebMessage } from '../webMessage.js';
import { type Content, element } from './element.js';
import { mendDismissal } from './mendComponents.js';
import { showAttachments } from './showAttachments.js';
import { showEmbed } from './showEmbed.js';
import { showMarkdown } from './showMarkdown.js';

/** Who speaks here. */
const BOT = { author: 'Verbatim', avatar: '/bot.svg', bot: true } as const;
const PERSON = { author: 'you', avatar: '/you.svg' } as const;

/** What can be done with a message. */
export interface MessageActions {
  click(message: string, button: string): void;
  dismiss(message: string): void;
}

/** A message of the bot as Discord shows it. */
export function showMessage(message: WebMessage, actions: MessageActions): HTMLElement {
  const { id, at, call } = message;
  const shown = element(
    'discord-message',
    { ...BOT, id: elementId(id), ephemeral: message.private, timestamp: clockTime(at) },
    ...(message.loading ? [thinking()] : showMarkdown(message.content)),
    ...message.embeds.map((embed) => showEmbed(embed, message.attachments)),
  );
  // The keyboard's place when what it was on is gone.
  shown.tabIndex = -1;
  shown.role = 'article';
  shown.ariaLabel = message.private ? 'Verbatim, for you alone' : 'Verbatim';
  // The library's own name for it; it is only ever called, and never put into an attribute.
  Object.assign(shown, { dismissMessageClicked: () => actions.dismiss(id) });
  if (message.private) void mendDismissal(shown);
  if (call !== undefined) shown.prepend(showCall(call));
  const files = showAttachments(message);
  if (files !== undefined) shown.append(files);
  const rows = element('div', {}, ...message.components.map((row) => showRow(row, id, actions)));
  rows.slot = 'components';
  if (message.components.length > 0) shown.append(rows);
  return shown;
}

/** The id of the element that shows a message. */
export function elementId(message: string): string {
  return `message-${message}`;
}

/** A call as it is typed: `/ask Hanoi exports to Laos year: 2022`; the first option goes without its name. */
export function callText({ name, options }: WebCall): string {
  const given = Object.entries(options).map(([option, value], index) => {
    const typed = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    return index === 0 && typeof value === 'string' ? typed : `${option}: ${typed}`;
  });
  return [name, ...given].join(' ');
}

function showCall(call: WebCall): HTMLElement {
  const shown = element('discord-command', { ...PERSON, command: callText(call) });
  shown.slot = 'reply';
  return shown;
}

function showRow(
  { components }: WebMessage['components'][number],
  message: string,
  actions: MessageActions,
): HTMLElement {
  const buttons = components.map((one) => {
    const button = element('discord-button', { type: 'secondary' }, one.label ?? '');
    button.dataset.button = one.custom_id;
    button.addEventListener('click', () => actions.click(message, one.custom_id));
    return button;
  });
  return element('discord-action-row', {}, ...buttons);
}

function thinking(): Content {
  return element('span', { className: 'thinking' }, 'Verbatim is thinking…');
}

function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

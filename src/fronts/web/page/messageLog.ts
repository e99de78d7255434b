import type { WebMessage } from '../webMessage.js';
import { elementId, type MessageActions, showMessage } from './showMessage.js';

/** Puts a message into the list, or in the place of the one with its id; the keyboard keeps its place. */
export function putMessage(list: HTMLElement, message: WebMessage, actions: MessageActions): void {
  const shown = showMessage(message, actions);
  const before = document.getElementById(elementId(message.id));
  if (before === null) {
    list.append(shown);
  } else {
    const focused = before.contains(document.activeElement) ? document.activeElement : null;
    before.replaceWith(shown);
    if (focused !== null) takeFocus(shown, focused.textContent ?? '');
  }
  const isLast = shown === list.lastElementChild;
  // The components draw themselves before the next frame, and only then is it known how long it is.
  requestAnimationFrame(() => shown.scrollIntoView({ block: isLast ? 'start' : 'nearest' }));
}

/** Focuses the button with the same label, so that one can go on turning pages; else the message. */
function takeFocus(shown: HTMLElement, label: string): void {
  const buttons = [...shown.querySelectorAll('discord-button')];
  const same = buttons.find(({ textContent }) => textContent === label);
  // Its real button stands in the component, which draws itself a moment later.
  if (same === undefined) shown.focus();
  else void same.updateComplete.then(() => same.shadowRoot?.querySelector('button')?.focus());
}

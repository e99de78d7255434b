import type { Messages } from '../../reply/messages/messages.js';
import type { ReplyQuote } from '../../reply/reply.js';
import { type Button, button } from './button.js';
import type { ButtonCall } from './customId.js';
import { placeOf } from './quotePlace.js';

/** Buttons to the pages before and after one, where there are such. `call` makes the button's call for a page. */
export function turnButtons(
  page: number,
  { earlier, later }: { readonly earlier: boolean; readonly later: boolean },
  call: (page: number) => ButtonCall,
  { chat }: Messages,
): readonly (Button | undefined)[] {
  return [
    earlier ? button(chat.buttons.earlier, call(page - 1)) : undefined,
    later ? button(chat.buttons.later, call(page + 1)) : undefined,
  ];
}

/** A button for each quote of a page that shows it in its article, numbered as the quotes are. */
export function contextButtons(
  shown: readonly ReplyQuote[],
  all: readonly ReplyQuote[],
  { chat }: Messages,
): readonly (Button | undefined)[] {
  return shown.map((quote) => {
    const label =
      all.length === 1 ? chat.buttons.context : chat.buttons.contextOf(all.indexOf(quote) + 1);
    return button(label, { action: 'context', opens: true, page: 0, place: placeOf(quote) });
  });
}

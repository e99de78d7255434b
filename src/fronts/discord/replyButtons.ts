import type { Reply, ReplyChoice, ReplyQuote } from '../../reply/reply.js';
import { answerKey } from './answerKey.js';
import { type Button, button, inRows } from './button.js';
import type { ButtonCall } from './customId.js';
import { limits } from './limits.js';
import type { ButtonRow } from './message.js';
import { contextButtons, turnButtons } from './pageButtons.js';
import type { ReplyView } from './replyView.js';

/** The buttons below a reply. */
export interface ReplyButtons {
  readonly rows: readonly ButtonRow[];
  /** Choices that no button can hold, or for which no button is left. */
  readonly left: readonly ReplyChoice[];
}

/** Buttons for a page of a reply: the quotes that it shows or stands on in context, what can be done next, other pages, choices. */
export function replyButtons(
  reply: Reply,
  shown: readonly ReplyQuote[],
  pages: number,
  view: ReplyView,
): ReplyButtons {
  const rows = inRows(
    contextButtons(shown, reply.quotes, view.messages),
    nextSteps(reply, view),
    paging(pages, view),
  );
  const room = (limits.rows - rows.length) * limits.buttonsInRow;
  const made = reply.choices.map((choice) => ({ choice, button: choiceButton(choice) }));
  // The same choice twice is one button: custom ids are unique in a message.
  const buttons = new Map(made.flatMap((one) => (one.button ? [[one.button.custom_id, one]] : [])));
  const fitting = new Set([...buttons.keys()].slice(0, room));
  return {
    rows: [...rows, ...inRows([...fitting].map((id) => buttons.get(id)?.button))],
    left: made
      .filter(({ button: own }) => own === undefined || !fitting.has(own.custom_id))
      .map(({ choice }) => choice),
  };
}

function nextSteps(reply: Reply, view: ReplyView): readonly (Button | undefined)[] {
  const { reference: call, page } = view;
  const { buttons } = view.messages.chat;
  const [best] = reply.quotes;
  const steps: (Button | undefined)[] = [];
  if (call !== undefined && reply.nearest.length > 0) {
    steps.push(button(buttons.nearest, { action: 'nearest', opens: true, page: 0, call }));
  }
  if (call !== undefined && reply.tone === 'refusal' && reply.asked !== undefined) {
    steps.push(button(buttons.tell, { action: 'tell', call }));
  }
  if (reply.tone === 'answer' && reply.question !== undefined && best !== undefined) {
    if (call !== undefined && view.further) {
      steps.push(button(buttons.further, { action: 'further', opens: true, page: 0, call }));
    }
    const answer = answerKey(best, reply.question);
    steps.push(
      button(buttons.helpful, { action: 'vote', answer, helpful: true }),
      button(buttons.notHelpful, { action: 'vote', answer, helpful: false }),
    );
  }
  if (view.threadable === true && reply.question !== undefined) {
    steps.push(button(buttons.thread, { action: 'thread' }));
  }
  if (call !== undefined && view.shareable) {
    steps.push(button(buttons.show, { action: 'show', page, call }));
  }
  return steps;
}

function paging(pages: number, view: ReplyView): readonly (Button | undefined)[] {
  const { reference: call, page, messages } = view;
  if (call === undefined) return [];
  // What others are reading is not turned under their eyes: there, a page opens for the person who clicks.
  const opens = !view.private;
  const turnTo = (to: number): ButtonCall => ({ action: 'page', opens, page: to, call });
  return turnButtons(page, { earlier: page > 0, later: page < pages - 1 }, turnTo, messages);
}

function choiceButton({ label, command, options: input }: ReplyChoice): Button | undefined {
  return button(label, { action: 'run', call: { kind: 'inline', command, input } });
}

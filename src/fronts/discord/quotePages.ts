import type { Messages } from '../../reply/messages/messages.js';
import type { ReplyQuote } from '../../reply/reply.js';
import { embedTextLength } from './embedTextLength.js';
import { limits } from './limits.js';
import { type QuoteCard, quoteCard } from './quoteCard.js';
import type { QuoteLook } from './quoteLook.js';

/** Most quotes on a page: as many as a row has buttons for. */
const QUOTES_ON_PAGE = limits.buttonsInRow;
/** What the files of a page may come to, in bytes; the rest of a request is kept for the reply's own words. */
const PAGE_BYTES = limits.requestBytes / 2;

/** Quotes in the order given, each whole and on one page, as many to a page as a message holds. */
export function quotePages(
  quotes: readonly ReplyQuote[],
  look: QuoteLook,
  messages: Messages,
): readonly (readonly QuoteCard[])[] {
  return packPages(
    quotes.map((quote, index) => {
      const position = index + 1;
      const label = quote.label ?? look.label(position, quotes.length);
      const file = `${look.file}-${position}.txt`;
      return quoteCard(quote, { label, colour: look.colour, file }, messages);
    }),
  );
}

/** Puts cards on pages, in order: each goes on the page of the one before it while that page holds it. */
export function packPages(cards: readonly QuoteCard[]): readonly (readonly QuoteCard[])[] {
  const pages: QuoteCard[][] = [];
  for (const card of cards) {
    const open = pages.at(-1);
    if (open !== undefined && fitTogether([...open, card])) open.push(card);
    else pages.push([card]);
  }
  return pages;
}

/** Whether one message can hold these cards. */
export function fitTogether(cards: readonly QuoteCard[]): boolean {
  const text = cards.reduce((sum, { embed }) => sum + embedTextLength(embed), 0);
  const bytes = cards
    .flatMap(({ files }) => files)
    .reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  return cards.length <= QUOTES_ON_PAGE && text <= limits.embedText && bytes <= PAGE_BYTES;
}

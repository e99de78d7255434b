import { type Citation, cite } from '../../engine/articles/citation.js';
import type { Span } from '../../engine/text/span.js';
import type { Messages } from '../../reply/messages/messages.js';
import { toReplyQuote } from '../../reply/toReplyQuote.js';
import { colours } from './colours.js';
import { type QuoteCard, quoteCard } from './quoteCard.js';
import { fitTogether } from './quotePages.js';

/** Passages on a page: one before the quote's and one after it. */
const PASSAGES = 3;

/** A page of the passages of an article. */
export interface ContextPage {
  /** Counts from the one that holds the quote's beginning, which is 0; before it they are negative. */
  readonly page: number;
  readonly cards: readonly QuoteCard[];
  readonly earlier: boolean;
  readonly later: boolean;
}

/** The cards of an article's passages from one place in the list to another, exclusive. */
type Cards = (from: number, to: number) => readonly QuoteCard[];

/**
 * The passages around a quote, the quote set in bold; the first or last page when `wanted` lies beyond
 * it. `passages` are those of the quote's article, in order.
 */
export function contextPage(
  quote: Citation,
  passages: readonly Span[],
  wanted: number,
  messages: Messages,
): ContextPage {
  // Whatever can be quoted lies in a passage; should it not, it stands for itself.
  const spans = passages.some((passage) => overlap(passage, quote)) ? passages : [quote];
  const cards = cardsOf(quote, spans, messages);
  const fits = (from: number, to: number, most = PASSAGES) =>
    from >= 0 && to <= spans.length && to - from <= most && fitTogether(cards(from, to));
  let { start: from, end: to } = middlePage(quote, spans, fits);
  let page = 0;
  while (page < wanted && to < spans.length) {
    page += 1;
    from = to;
    to = from + 1;
    while (fits(from, to + 1)) to += 1;
  }
  while (page > wanted && from > 0) {
    page -= 1;
    to = from;
    from = to - 1;
    while (fits(from - 1, to)) from -= 1;
  }
  return { page, cards: cards(from, to), earlier: from > 0, later: to < spans.length };
}

/** The first page, as places in the list: the quote's passages, the one before and the one after. */
function middlePage(
  quote: Citation,
  spans: readonly Span[],
  fits: (from: number, to: number, most?: number) => boolean,
): Span {
  const first = spans.findIndex((span) => overlap(span, quote));
  const last = spans.findLastIndex((span) => overlap(span, quote));
  let start = first;
  let end = first + 1;
  // A quote that leans on the sentence before it may reach over two passages.
  while (end <= last && fits(start, end + 1, last + 1 - start)) end += 1;
  const most = end - start + PASSAGES - 1;
  if (fits(start - 1, end, most)) start -= 1;
  if (end > last && fits(start, end + 1, most)) end += 1;
  return { start, end };
}

/** Makes cards as they are wanted: an article may have thousands of passages. */
function cardsOf(quote: Citation, spans: readonly Span[], messages: Messages): Cards {
  const made = new Map<Span, QuoteCard>();
  return (from, to) =>
    spans.slice(from, to).map((span, index) => {
      const card =
        made.get(span) ?? passageCard(quote, span, from + index + 1, spans.length, messages);
      made.set(span, card);
      return card;
    });
}

function passageCard(
  quote: Citation,
  span: Span,
  position: number,
  count: number,
  messages: Messages,
): QuoteCard {
  const here = overlap(span, quote);
  const start = Math.max(span.start, quote.start);
  const end = Math.min(span.end, quote.end);
  const label = here ? messages.chat.contextQuote : messages.chat.contextPassage;
  return quoteCard(
    toReplyQuote(cite(quote.article, span), here ? { start, end } : undefined),
    {
      label: label(position, count),
      colour: here ? colours.answer : colours.notice,
      file: `passage-${position}.txt`,
    },
    messages,
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

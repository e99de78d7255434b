import { type Citation, cite } from '../articles/citation.js';
import { splitPassages } from '../articles/splitPassages.js';
import type { Span } from '../language/span.js';
import type { Messages } from '../reply/messages/messages.js';
import { toReplyQuote } from '../reply/toReplyQuote.js';
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

/** The passages around a quote, the quote set in bold; the first or last page when `wanted` lies beyond it. */
export function contextPage(quote: Citation, wanted: number, messages: Messages): ContextPage {
  const cards = passageCards(quote, messages);
  const fits = (from: number, to: number, most = PASSAGES) =>
    from >= 0 && to <= cards.length && to - from <= most && fitTogether(cards.slice(from, to));
  let { start: from, end: to } = middlePage(quote, cards, fits);
  let page = 0;
  while (page < wanted && to < cards.length) {
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
  return { page, cards: cards.slice(from, to), earlier: from > 0, later: to < cards.length };
}

/** The cards around the quote's own, as places in the list: its first, the one before, the others of it and the one after. */
function middlePage(
  quote: Citation,
  cards: readonly QuoteCard[],
  fits: (from: number, to: number, most?: number) => boolean,
): Span {
  const holding = cards.flatMap((card, at) => (overlap(card.quote, quote) ? [at] : []));
  let start = holding[0] ?? 0;
  let end = start + 1;
  const last = holding.at(-1) ?? start;
  // A quote that leans on the sentence before it may reach over two passages.
  while (end <= last && fits(start, end + 1, last + 1 - start)) end += 1;
  const most = end - start + PASSAGES - 1;
  if (fits(start - 1, end, most)) start -= 1;
  if (end > last && fits(start, end + 1, most)) end += 1;
  return { start, end };
}

function passageCards(quote: Citation, messages: Messages): readonly QuoteCard[] {
  const { article } = quote;
  const passages: readonly Span[] = splitPassages(article);
  // Whatever can be quoted lies in a passage; should it not, it stands for itself.
  const spans = passages.some((passage) => overlap(passage, quote)) ? passages : [quote];
  return spans.map((span, index) => {
    const here = overlap(span, quote);
    const marked = {
      start: Math.max(span.start, quote.start),
      end: Math.min(span.end, quote.end),
    };
    const position = index + 1;
    const label = here ? messages.chat.contextQuote : messages.chat.contextPassage;
    return quoteCard(
      toReplyQuote(cite(article, span), here ? marked : undefined),
      {
        label: label(position, spans.length),
        colour: here ? colours.answer : colours.notice,
        file: `passage-${position}.txt`,
      },
      messages,
    );
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

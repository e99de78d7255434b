import type { Citation } from '../../engine/articles/citation.js';
import type { Span } from '../../engine/text/span.js';
import type { Messages } from '../../reply/messages/messages.js';
import { inRows } from './button.js';
import { contextPage } from './contextPage.js';
import { escapeText } from './escapeText.js';
import { type DiscordMessage, message } from './message.js';
import { turnButtons } from './pageButtons.js';
import type { QuotePlace } from './quotePlace.js';

/**
 * A page of the article around a quote, as a message with buttons to read on in it. `passages` are the
 * article's, in order.
 */
export function renderContext(
  quote: Citation,
  passages: readonly Span[],
  place: QuotePlace,
  wanted: number,
  messages: Messages,
): DiscordMessage {
  const { page, cards, earlier, later } = contextPage(quote, passages, wanted, messages);
  const { chat } = messages;
  const here = cards.some((card) => card.quote.start < quote.end && quote.start < card.quote.end);
  const line = here ? chat.around(quote.article.file) : chat.awayFrom(quote.article.file);
  return message({
    // A path can be longer than all that a message holds; the embeds name the file as well.
    content: line.length <= 900 ? escapeText(line) : '',
    embeds: cards.map(({ embed }) => embed),
    components: inRows(
      turnButtons(
        page,
        { earlier, later },
        (to) => ({ action: 'context', opens: false, page: to, place }),
        messages,
      ),
    ),
    files: cards.flatMap(({ files }) => files),
  });
}

import type { ButtonInteraction } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { toReplyQuote } from '../../reply/toReplyQuote.js';
import { deliver } from './deliver.js';
import { escapeText } from './escapeText.js';
import { openOrTurn } from './openOrTurn.js';
import { findPlace, type QuotePlace } from './quotePlace.js';
import { renderContext } from './renderContext.js';
import { quotesText } from './replyText.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Shows somebody a page of the article around a quote; when the quote no longer stands there, says so. */
export async function showContext(
  interaction: ButtonInteraction,
  wanted: { readonly place: QuotePlace; readonly page: number; readonly opens: boolean },
  services: Services,
): Promise<void> {
  const messages = messagesFor(interaction.locale);
  const { library } = services;
  const found = findPlace(library.articles(), wanted.place);
  switch (found.outcome) {
    case 'gone':
      return tell(interaction, escapeText(messages.chat.articleGone));
    case 'changed':
      return tell(interaction, escapeText(messages.chat.articleChanged));
    case 'found': {
      if (!(await openOrTurn(interaction, wanted.opens, services))) return;
      const { quote } = found;
      const passages = library.passagesOf(quote.article);
      const message = renderContext(quote, passages, wanted.place, wanted.page, messages);
      const text = quotesText([toReplyQuote(quote)], messages);
      return deliver(interaction, message, text, messages, services);
    }
  }
}

import type { APIEmbed } from 'discord.js';
import type { ReplyQuote } from '../reply/reply.js';
import { blockQuote } from './blockQuote.js';
import { embedTextLength } from './embedTextLength.js';
import { escapeText } from './escapeText.js';
import { limits } from './limits.js';
import { sourceLine } from './sourceLine.js';

/** Quotes as they fit one message: every one is in either list, whole, and in the order given. */
export interface QuoteEmbeds {
  readonly embeds: readonly APIEmbed[];
  readonly left: readonly ReplyQuote[];
}

/**
 * One embed for each quote that fits a message. A long one does not push out the shorter ones after
 * it. Nothing is shortened: what an embed cannot hold is left over.
 */
export function quoteEmbeds(quotes: readonly ReplyQuote[], color: number): QuoteEmbeds {
  const embeds: APIEmbed[] = [];
  const left: ReplyQuote[] = [];
  let room: number = limits.embedText;
  for (const quote of quotes) {
    const embed = quoteEmbed(quote, color);
    const length = embedTextLength(embed);
    if (fits(embed) && length <= room && embeds.length < limits.embeds) {
      embeds.push(embed);
      room -= length;
    } else {
      left.push(quote);
    }
  }
  return { embeds, left };
}

function quoteEmbed(quote: ReplyQuote, color: number): APIEmbed {
  // Never a masked link: escaping does not work inside its label.
  const title = escapeText(quote.headline ?? '');
  return {
    ...(title.trim() !== '' && title.length <= limits.embedTitle ? { title } : {}),
    description: blockQuote(quote.text, quote.highlight),
    // A footer renders no markdown; a backslash would show.
    footer: { text: sourceLine(quote) },
    color,
  };
}

function fits({ description = '', footer }: APIEmbed): boolean {
  return (
    description.length <= limits.embedDescription &&
    (footer?.text.length ?? 0) <= limits.embedFooter
  );
}

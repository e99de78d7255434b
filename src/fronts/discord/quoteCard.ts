import type { APIEmbed } from 'discord.js';
import type { Messages } from '../../reply/messages/messages.js';
import type { ReplyQuote } from '../../reply/reply.js';
import { blockQuote } from './blockQuote.js';
import { embedTextLength } from './embedTextLength.js';
import { escapeText } from './escapeText.js';
import { limits } from './limits.js';
import type { TextFile } from './message.js';
import { sourceLine } from './sourceLine.js';

/** A quote as it goes into a message: its embed and, when no embed can hold it, the file that does. */
export interface QuoteCard {
  readonly quote: ReplyQuote;
  readonly embed: APIEmbed;
  readonly files: readonly TextFile[];
}

/** What stands around a quote's words. */
export interface CardFrame {
  /** The line above. */
  readonly label: string;
  readonly colour: number;
  /** The name of the text file, should there be one. */
  readonly file: string;
}

/**
 * A quote as an embed: headline, block quote, source. Nothing is ever cut: a quote that no embed can
 * hold goes whole into a text file, with its passage, and the embed says so; one that no file can hold
 * either is pointed to by its place.
 */
export function quoteCard(quote: ReplyQuote, frame: CardFrame, messages: Messages): QuoteCard {
  const whole = frameOf(quote, frame, blockQuote(quote.text, quote.highlight), messages);
  if (fits(whole)) return { quote, embed: whole, files: [] };
  const { text, passage, file, start, end } = quote;
  const held = [passage, text].find((words) => Buffer.byteLength(words) <= limits.fileBytes / 2);
  const note =
    held === undefined
      ? messages.chat.tooLongToAttach(file, start, end)
      : messages.chat.attached(text.length, frame.file);
  const embed = frameOf(quote, frame, escapeText(note), messages);
  if (held === undefined) return { quote, embed, files: [] };
  const headline = quote.headline ?? '';
  const parts = [headline.trim() === '' ? [] : [headline], held, sourceLine(quote, messages)];
  return { quote, embed, files: [{ name: frame.file, text: parts.flat().join('\n\n') }] };
}

function frameOf(
  quote: ReplyQuote,
  { label, colour }: CardFrame,
  description: string,
  messages: Messages,
): APIEmbed {
  // Never a masked link: escaping does not work inside its label.
  const title = escapeText(quote.headline ?? '');
  // A footer and an author's line render no markdown; a backslash would show.
  const footer = sourceLine(quote, messages);
  return {
    author: { name: label },
    ...(title.trim() !== '' && title.length <= limits.embedTitle ? { title } : {}),
    description,
    ...(footer.length <= limits.embedFooter ? { footer: { text: footer } } : {}),
    color: colour,
  };
}

function fits(embed: APIEmbed): boolean {
  return (
    (embed.description ?? '').length <= limits.embedDescription &&
    embed.footer !== undefined &&
    embedTextLength(embed) <= limits.embedText
  );
}

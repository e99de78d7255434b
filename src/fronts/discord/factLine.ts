import type { ReplyFact } from '../../reply/reply.js';
import { escapeText } from './escapeText.js';

/** A fact as a line of markdown: the label in bold, the value, and links to its channels. */
export function factLine({ label, value, channels = [] }: ReplyFact): string {
  const links = channels.map(channelLink);
  return [`**${escapeText(`${label}:`)}**`, escapeText(value), links.join(' ')]
    .filter((part) => part !== '')
    .join(' ');
}

/** A channel as Discord names and links it; it rings nobody. */
export function channelLink(id: string): string {
  return `<#${id}>`;
}

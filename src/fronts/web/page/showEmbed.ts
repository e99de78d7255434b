import type { WebAttachment, WebMessage } from '../webMessage.js';
import { type Content, element } from './element.js';
import { findFile, showPicture } from './showAttachments.js';
import { showMarkdown } from './showMarkdown.js';

type Embed = WebMessage['embeds'][number];

/**
 * An embed. Author, title and field names go in as content of our own: handed over as properties, the
 * library would look for emoji in them and fetch a picture for every long number.
 */
export function showEmbed(embed: Embed, attachments: readonly WebAttachment[]): HTMLElement {
  const { author, title, description = '', fields = [], footer, image, color } = embed;
  const shown = element('discord-embed');
  shown.slot = 'embeds';
  if (color !== undefined) shown.color = `#${color.toString(16).padStart(6, '0')}`;
  const body: Content[] = [];
  if (author !== undefined) body.push(paragraph('author', [author.name]));
  if (title !== undefined) body.push(paragraph('title', showMarkdown(title)));
  if (description !== '') body.push(element('div', {}, ...showMarkdown(description)));
  for (const { name, value } of fields) {
    body.push(paragraph('title', showMarkdown(name)), element('div', {}, ...showMarkdown(value)));
  }
  const picture = image === undefined ? undefined : findFile(image.url, attachments);
  if (picture !== undefined) {
    body.push(showPicture(picture));
  }
  const text = element('discord-embed-description', {}, ...body);
  text.slot = 'description';
  shown.append(text);
  if (footer !== undefined) {
    const below = element('discord-embed-footer', {}, element('span', {}, footer.text));
    below.slot = 'footer';
    shown.append(below);
  }
  return shown;
}

function paragraph(className: string, content: readonly Content[]): HTMLElement {
  return element('p', { className }, ...content);
}

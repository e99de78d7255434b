import type { WebAttachment, WebMessage } from '../webMessage.js';
import { element } from './element.js';

/** The files of a message, but for those that an embed shows; `undefined` when there are none. */
export function showAttachments({ attachments, embeds }: WebMessage): HTMLElement | undefined {
  const embedded = embeds.flatMap(({ image }) =>
    image === undefined ? [] : [findFile(image.url, attachments)],
  );
  const left = attachments.filter((one) => !embedded.includes(one));
  if (left.length === 0) return undefined;
  const shown = element('discord-attachments', {}, ...left.map(showFile));
  shown.slot = 'attachments';
  return shown;
}

/** The file that an address such as `attachment://chart.png` stands for. */
export function findFile(
  address: string,
  attachments: readonly WebAttachment[],
): WebAttachment | undefined {
  return attachments.find(({ filename }) => address === `attachment://${filename}`);
}

/** A picture, in its own size where there is room. */
export function showPicture({ url, filename, description }: WebAttachment): HTMLElement {
  return element('img', { className: 'picture', src: url, alt: description ?? filename });
}

function showFile(file: WebAttachment): HTMLElement {
  if (file.content_type.startsWith('image/')) return showPicture(file);
  const { filename, size, url } = file;
  return element('discord-file-attachment', {
    name: filename,
    bytes: size,
    bytesUnit: size === 1 ? 'byte' : 'bytes',
    href: url,
    target: '_blank',
  });
}

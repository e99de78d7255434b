import type { WebMessage } from '../webMessage.js';
import { plainText, readMarkdown } from './markdown.js';

/** What a screen reader says of a message that came: all of it, in order, without its markup. */
export function readAloud({ content, embeds, attachments, ...message }: WebMessage): string {
  if (message.loading) return 'Verbatim is thinking.';
  const lines = [
    message.private ? 'For you alone:' : '',
    plain(content),
    ...embeds.flatMap(({ author, title = '', description = '', fields = [], footer }) => [
      author?.name ?? '',
      plain(title),
      plain(description),
      ...fields.map(({ name, value }) => `${plain(name)}: ${plain(value)}`),
      footer?.text ?? '',
    ]),
    ...attachments.map(({ filename, description }) => `File: ${description ?? filename}`),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function plain(markdown: string): string {
  return plainText(readMarkdown(markdown));
}

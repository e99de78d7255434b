import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of Discord's markdown, as the parser gives it: its kind, and fields that depend on it. */
export interface MarkdownNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What Discord puts pictures or words of its own in the place of; here it stays as it is written. */
const LEFT_ALONE = new Set([
  'emoji',
  'emoticon',
  'everyone',
  'guildNavigation',
  'here',
  'role',
  'timestamp',
  'twemoji',
]);

const parser = SimpleMarkdown.parserFor(
  Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => !LEFT_ALONE.has(name))),
);

/** Reads a text as Discord would, links with labels included. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  return text === '' ? [] : parser(text, { inline: true });
}

/** The pieces inside of one; none when it holds only text or nothing. */
export function piecesIn({ content }: MarkdownNode): readonly MarkdownNode[] {
  return Array.isArray(content) ? content : [];
}

/** The text of a piece that holds nothing else; empty when it holds other pieces. */
export function textIn({ content }: MarkdownNode): string {
  return typeof content === 'string' ? content : '';
}

/** A text without its markup, as it is read aloud. */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return '\n';
      return textIn(node) + plainText(piecesIn(node));
    })
    .join('');
}

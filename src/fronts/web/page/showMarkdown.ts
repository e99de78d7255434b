import { type Content, element } from './element.js';
import { type MarkdownNode, piecesIn, readMarkdown, textIn } from './markdown.js';

/** Who and what the mentions in a text stand for on this page, which has one of each. */
const NAMES = { user: 'you', channel: 'articles' } as const;

/**
 * A text with Discord's markdown, as nodes. Text only ever becomes text nodes: whatever it looks like, no
 * HTML is read. Strong, emphasised and other inline words are plain elements and not the library's own,
 * which put a space on either side of them.
 */
export function showMarkdown(text: string): readonly Content[] {
  return readMarkdown(text).map(show);
}

function show(node: MarkdownNode): Content {
  const inside = () => piecesIn(node).map(show);
  switch (node.type) {
    case 'text':
      return textIn(node);
    case 'br':
    case 'newline':
      return element('br');
    case 'strong':
      return element('strong', {}, ...inside());
    case 'em':
      return element('em', {}, ...inside());
    case 'underline':
      return element('u', {}, ...inside());
    case 'strikethrough':
      return element('s', {}, ...inside());
    case 'inlineCode':
      return element('code', {}, textIn(node));
    case 'codeBlock':
      // Wide tables scroll, so the keyboard has to get there.
      return element('pre', { tabIndex: 0 }, textIn(node));
    case 'blockQuote':
      return element('discord-quote', {}, element('div', {}, ...inside()));
    case 'spoiler':
      return element('details', {}, element('summary', {}, 'Spoiler'), ...inside());
    case 'heading':
      return element('p', { className: 'heading' }, ...inside());
    case 'subtext':
      return element('small', {}, ...inside());
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node.target), inside());
    case 'user':
    case 'channel':
      return element('discord-mention', { type: node.type }, NAMES[node.type]);
    case 'slashCommand':
      return element('discord-mention', { type: 'slash' }, String(node.fullName));
    default:
      // The parser's rules name no other; should it learn one, its words are shown all the same.
      return element('span', {}, textIn(node), ...inside());
  }
}

function link(target: string, label: readonly Content[]): Content {
  const { protocol } = URL.canParse(target) ? new URL(target) : { protocol: '' };
  if (protocol !== 'https:' && protocol !== 'http:') return element('span', {}, ...label);
  return element('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}

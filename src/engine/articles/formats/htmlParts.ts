import type { Part } from '../layOut.js';

/** Elements that are no words of the article: scripts, controls, and what is only seen or heard. */
const SILENT: ReadonlySet<string> = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'IFRAME', 'OBJECT', 'CANVAS'],
  ...['SVG', 'MATH', 'FORM', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'LABEL', 'NAV', 'DIALOG'],
  ...['AUDIO', 'VIDEO', 'PICTURE', 'IMG', 'MAP', 'AREA'],
]);
/** Elements that begin and end a part; every other one runs on in its line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL'],
  ...['DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...[
    'HEADER',
    'HR',
    'HTML',
    'LI',
    'MAIN',
    'MENU',
    'OL',
    'P',
    'PRE',
    'SECTION',
    'SUMMARY',
    'TABLE',
  ],
  ...['TBODY', 'TFOOT', 'THEAD', 'TR', 'UL', 'CAPTION'],
]);
const ROLES: Readonly<Record<string, Part['role']>> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  ...{ LI: 'item', DT: 'item', DD: 'item', FIGCAPTION: 'caption', CAPTION: 'caption' },
};
/** Between the cells of a table's row. */
const CELL_GAP = ' | ';
/** Longest row of a table, in characters, that is read as one line. */
const LONGEST_ROW = 400;
/** A forced line break until white space is made single: a vertical tab, which no page shows. */
const BREAK = '\v';
const ELEMENT = 1;
const TEXT = 3;

/** A node to enter, or one to leave for what was before it. */
interface Step {
  readonly node: Node;
  readonly leaving:
    | { readonly role: Part['role']; readonly kept: boolean; readonly inRow: boolean }
    | undefined;
}

/**
 * The words of a tree in reading order, one part for each block. White space is made single, as a
 * browser does; a forced line break stays one, and so do those of preformatted text.
 */
export function htmlParts(root: Node): Part[] {
  const parts: Part[] = [];
  let words = '';
  let role: Part['role'] = 'text';
  let kept = false;
  let inRow = false;
  const close = () => {
    const text = words
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim();
    if (text !== '') parts.push({ role, text });
    words = '';
  };
  // A stack and no recursion: pages nest as deep as they like.
  const open: Step[] = [{ node: root, leaving: undefined }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, leaving } = step;
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      words += kept ? text.replace(/\r\n?|\n/g, BREAK) : text;
      continue;
    }
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    const isBlock = BLOCKS.has(name) && !inRow;
    if (leaving !== undefined) {
      close();
      ({ role, kept, inRow } = leaving);
      continue;
    }
    if (SILENT.has(name) || isHidden(node)) continue;
    if (name === 'BR') words += BREAK;
    if (inRow && (name === 'TD' || name === 'TH') && words.trim() !== '') words += CELL_GAP;
    else if (inRow && BLOCKS.has(name)) words += ' ';
    if (isBlock) {
      close();
      open.push({ node, leaving: { role, kept, inRow } });
      inRow = name === 'TR' && isRowOfFigures(node);
      // A paragraph in a point of a list is the point's.
      role = name === 'TR' ? (inRow ? 'item' : role) : (ROLES[name] ?? role);
      kept ||= name === 'PRE';
    }
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      open.push({ node: child, leaving: undefined });
    }
  }
  close();
  return parts;
}

/** Old pages set whole articles in tables: such a row is no row. */
function isRowOfFigures(row: Node): boolean {
  const nested = 'querySelector' in row && (row as Element).querySelector('table') !== null; // only elements have it
  return !nested && (row.textContent ?? '').length <= LONGEST_ROW;
}

function isHidden(node: Node): boolean {
  if (!('getAttribute' in node)) return false;
  const element = node as Element; // only elements have attributes
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}

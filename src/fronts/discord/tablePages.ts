import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Reply, ReplyQuote, ReplyTable } from '../../reply/reply.js';
import { colours } from './colours.js';
import { escapeText } from './escapeText.js';
import { limits } from './limits.js';

/** Most rows on a page: two rows of buttons open their sentences. */
const ROWS_ON_PAGE = limits.buttonsInRow * 2;
/** Kept free of an embed's text for what stands around the rows. */
const ROOM = 500;

/** Some rows of a table, with the quotes that they stand on. */
export interface TablePage {
  readonly embed: APIEmbed;
  readonly quotes: readonly ReplyQuote[];
}

/**
 * A table as pages of fields, one a row: columns side by side would not fit a telephone. The field's name
 * is the row's number with its first two cells, and below stand the others behind their headings.
 */
export function tablePages({ table, quotes, tone }: Reply): readonly TablePage[] {
  if (table === undefined) return [];
  const pages: { fields: APIEmbedField[]; quotes: ReplyQuote[]; length: number }[] = [];
  for (const [at, cells] of table.rows.entries()) {
    const field = fieldOf(table, cells, at + 1);
    const quote = quotes[at];
    const length = field.name.length + field.value.length;
    const open = pages.at(-1);
    const room = open !== undefined && open.fields.length < ROWS_ON_PAGE;
    if (room && open.length + length <= limits.embedText - ROOM) {
      open.fields.push(field);
      open.length += length;
      if (quote !== undefined) open.quotes.push(quote);
    } else pages.push({ fields: [field], quotes: quote === undefined ? [] : [quote], length });
  }
  return pages.map((page) => ({
    embed: { fields: page.fields, color: colours[tone] },
    quotes: page.quotes,
  }));
}

/** A cell that has no room is left out whole: the row's sentence has its words. */
function fieldOf(
  { columns }: ReplyTable,
  cells: readonly string[],
  position: number,
): APIEmbedField {
  const [first = '', second = '', ...others] = cells.map((cell) => escapeText(cell));
  const number = `${position}\\. ${first}`;
  const full = second === '' ? number : `${number} · ${second}`;
  const name = [full, number, `${position}\\.`].find((text) => text.length <= limits.fieldName);
  let value = '';
  for (const [at, cell] of others.entries()) {
    const heading = columns[at + 2] ?? '';
    const told = `${escapeText(heading)}: ${cell}`;
    const longer = value === '' ? told : `${value} · ${told}`;
    if (cell !== '' && longer.length <= limits.fieldValue) value = longer;
  }
  // Discord takes no field without a value.
  return { name: name ?? '', value: value === '' ? '–' : value, inline: false };
}

import { en } from '../../reply/messages/en.js';
import { oneLine } from '../../reply/oneLine.js';
import { plural } from '../../reply/plural.js';
import type { Reply, ReplyChoice, ReplyFact, ReplyQuote } from '../../reply/reply.js';
import { createPaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import { renderChart } from './renderChart.js';
import { renderTable } from './renderTable.js';
import { writeCall } from './writeCall.js';

export interface RenderOptions {
  /** Whether the highlight may be set in bold and the rest dimmed. */
  readonly colour: boolean;
  /** What stands before a command that can be called next: `/` in the chat, `verbatim ` in a shell. */
  readonly callPrefix: string;
}

/** A reply as plain text for a terminal: paragraphs apart by an empty line, no line break at the end. */
export function renderReply(reply: Reply, { colour, callPrefix }: RenderOptions): string {
  const paint = createPaint(colour);
  const parts = [
    printable(reply.summary),
    ...reply.paragraphs.map(printable),
    renderFacts(reply.facts, paint),
    reply.table === undefined ? '' : renderTable(reply.table, paint),
    reply.chart === undefined ? '' : renderChart(reply.chart, paint),
    ...reply.quotes.map((quote) => renderQuote(quote, paint)),
    renderAttachments(reply),
    renderChoices(reply.choices, callPrefix),
    ...renderNearest(reply.nearest, paint),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A terminal has nowhere to put a file: what it holds is named, with its size. */
function renderAttachments({ attachments }: Reply): string {
  return attachments
    .map(({ name, content, description }) => {
      const size =
        typeof content === 'string'
          ? plural(content.trimEnd().split('\n').length, 'line')
          : printable(description);
      return `  ${printable(name)}: ${size}`;
    })
    .join('\n');
}

function renderFacts(facts: readonly ReplyFact[], paint: Paint): string {
  const width = Math.max(0, ...facts.map(({ label }) => label.length));
  return facts
    .map(
      ({ label, value }) => `  ${paint.dim(printable(label.padEnd(width)))}  ${printable(value)}`,
    )
    .join('\n');
}

/** The file's words behind a bar, line for line, and under them where they stand. */
function renderQuote(quote: ReplyQuote, paint: Paint): string {
  const { file, pages, date, headline, receipt } = quote;
  const source = [
    pages === undefined ? file : `${file}, ${en.quote.pages(...pages)}`,
    date ?? en.quote.noDate,
    oneLine(headline ?? ''),
    receipt === undefined ? '' : en.quote.receipt(receipt),
  ];
  const lines = [
    ...(quote.label === undefined ? [] : [`  ${printable(quote.label)}`]),
    ...renderWords(quote, paint).map((line) => `  │ ${line}`),
    `  ${paint.dim(printable(source.filter((part) => part !== '').join(' · ')))}`,
  ];
  if (quote.alsoIn.length > 0) {
    lines.push(`  ${paint.dim(printable(`also in ${quote.alsoIn.join(', ')}`))}`);
  }
  return lines.join('\n');
}

/** The quote's lines. Bold is closed and opened again at a line's end, so that it never runs into the bar. */
function renderWords({ text, highlight }: ReplyQuote, paint: Paint): string[] {
  if (highlight === undefined) return rows(text);
  const before = rows(text.slice(0, highlight.start));
  const marked = rows(text.slice(highlight.start, highlight.end)).map((row) =>
    row === '' ? row : paint.bold(row),
  );
  return joinRows(joinRows(before, marked), rows(text.slice(highlight.end)));
}

function rows(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(printable);
}

/** Two stretches of text, row by row, the second going on in the last row of the first. */
function joinRows(first: readonly string[], second: readonly string[]): string[] {
  const seam = `${first.at(-1) ?? ''}${second[0] ?? ''}`;
  return [...first.slice(0, -1), seam, ...second.slice(1)];
}

function renderChoices(choices: readonly ReplyChoice[], callPrefix: string): string {
  return choices.map((choice) => `  ${printable(`${callPrefix}${writeCall(choice)}`)}`).join('\n');
}

function renderNearest(nearest: readonly ReplyQuote[], paint: Paint): string[] {
  if (nearest.length === 0) return [];
  const title =
    nearest.length === 1
      ? 'The nearest passage, which does not answer it:'
      : 'The nearest passages, which do not answer it:';
  return [title, ...nearest.map((quote) => renderQuote(quote, paint))];
}

import { gapsCsv } from './gapsCsv.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyFact, reply } from './reply.js';

/** A question that the articles do not answer, as the store has it. */
export interface ShownGap {
  readonly text: string;
  readonly times: number;
  readonly people: number;
  readonly first: Date;
  readonly last: Date;
  readonly nearest: { readonly file: string; readonly text: string } | undefined;
}

/** An answer that somebody found not helpful, as the store has it. */
export interface ShownDoubt {
  readonly question: string;
  readonly file: string;
  readonly passage: string;
  readonly notHelpful: number;
  readonly helpful: number;
  readonly first: Date;
  readonly last: Date;
}

export interface ShownGaps {
  /** Most asked first. */
  readonly gaps: readonly ShownGap[];
  /** Most doubted first. */
  readonly doubts: readonly ShownDoubt[];
}

/** As many of each stand in the reply itself; the rest are in the file that goes along. */
const SHOWN = 8;

/** What `/gaps` says: what people ask that the articles do not answer, most asked first, and all of it as a table. */
export function replyToGaps(shown: ShownGaps, { gaps: lines }: Messages): Reply {
  const { gaps, doubts } = shown;
  if (gaps.length + doubts.length === 0) return reply({ tone: 'notice', summary: lines.none });
  const facts: ReplyFact[] = [
    ...gaps.slice(0, SHOWN).map(({ text, times, people, first, nearest }) => ({
      label: oneLine(text),
      value: lines.asked(times, people, day(first), nearest?.file),
    })),
    ...doubts.slice(0, SHOWN).map(({ question, file, notHelpful, helpful }) => ({
      label: oneLine(question),
      value: lines.doubted(notHelpful, helpful, file),
    })),
  ];
  const more = gaps.length + doubts.length - facts.length;
  return reply({
    tone: 'notice',
    summary: lines.summary(gaps.length, doubts.length),
    paragraphs: more > 0 ? [lines.more(more)] : [],
    facts,
    attachments: [{ name: 'gaps.csv', content: gapsCsv(shown), description: lines.table }],
  });
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

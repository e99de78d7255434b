import type { ShownGaps } from './replyToGaps.js';

/** Gaps as JSON. Part of the command line's interface: only ever added to. */
export function gapsJson({ gaps, doubts }: ShownGaps): unknown {
  return {
    unanswered: gaps.map(({ text, times, people, first, last, nearest }) => ({
      question: text,
      times,
      people,
      first: first.toISOString(),
      last: last.toISOString(),
      nearest: nearest === undefined ? null : { file: nearest.file, text: nearest.text },
    })),
    doubted: doubts.map(({ question, notHelpful, helpful, first, last, file, passage }) => ({
      question,
      notHelpful,
      helpful,
      first: first.toISOString(),
      last: last.toISOString(),
      file,
      text: passage,
    })),
  };
}

import type { Within } from '../engine/answers/within.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, reply } from './reply.js';
import type { WithinLookup } from './resolveWithin.js';

/**
 * What `/ask` says when a question can't be narrowed as it was asked to; files that come near can be chosen.
 * @param asked the options as they came, the question first
 */
export function replyToWithin(
  lookup: Exclude<WithinLookup, { readonly outcome: 'within' }>,
  asked: Readonly<Record<string, string>>,
  messages: Messages,
): Reply {
  switch (lookup.outcome) {
    case 'two-years':
      return reply({
        tone: 'problem',
        summary: messages.ask.twoYears(String(lookup.year), oneLine(lookup.stated)),
      });
    case 'no-date':
      return reply({
        tone: 'problem',
        summary: messages.ask.notADate(
          messages.commands.ask?.options[lookup.option]?.name ?? lookup.option,
          oneLine(lookup.typed),
        ),
      });
    case 'turned-round':
      return reply({
        tone: 'problem',
        summary: messages.ask.turnedRound(lookup.from, lookup.to),
      });
    case 'none-published':
      return reply({
        tone: 'problem',
        summary: messages.ask.nonePublished(lookup.from, lookup.to),
      });
    case 'no-file': {
      const files = lookup.nearest.map(({ file }) => file);
      return reply({
        tone: 'problem',
        summary: messages.sources.none(oneLine(lookup.source), files),
        choices: files.map((file) => ({
          label: file,
          command: 'ask',
          options: { ...asked, source: file },
        })),
      });
    }
  }
}

/** A refusal with what alone was looked at: another file, or another time, may well answer. */
export function sayWithin(refusal: Reply, within: Within, { ask }: Messages): Reply {
  if (refusal.tone !== 'refusal') return refusal;
  const { source, from, to } = within;
  const dated = from === undefined && to === undefined ? [] : [ask.onlyPublished(from, to)];
  const lines = [...(source === undefined ? [] : [onlyIn(source, ask)]), ...dated];
  if (lines.length === 0) return refusal;
  return { ...refusal, summary: [refusal.summary, ...lines].join(' ') };
}

function onlyIn(source: readonly string[], ask: Messages['ask']): string {
  const [file, ...others] = source;
  return file !== undefined && others.length === 0
    ? ask.onlyIn(file)
    : ask.onlyAmong(source.length);
}

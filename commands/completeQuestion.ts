import { LONGEST_COMPLETION } from '../src/engine/answers/completions.js';
import { completer } from '../src/engine/index/collection/completer.js';
import type { CommandContext } from './command.js';

/** How many recent questions are looked through. */
const RECENT = 200;

/**
 * Questions to offer: recent ones of this server that fit (the person's own first), then what the
 * articles are about and fits. When nothing fits, what the articles are about all the same.
 */
export function completeQuestion(
  { library, store, asker }: CommandContext,
  typed: string,
  limit: number,
): readonly string[] {
  const recent =
    store === undefined || asker === undefined
      ? []
      : store.questions.recent({ person: asker.person, server: asker.server, limit: RECENT });
  const topics = library.completions().topics();
  const fitting = new Set([
    ...completer(recent, LONGEST_COMPLETION).complete(typed, limit),
    ...topics.complete(typed, limit),
  ]);
  return fitting.size > 0 ? [...fitting].slice(0, limit) : topics.complete('', limit);
}

import type { Sentence } from '../articles/passage.js';
import { confidenceOf } from '../evidence/confidence.js';
import type { Model } from '../evidence/model.js';
import { isBroken, type Verdict } from '../evidence/verdict.js';
import type { Collection } from '../index/collection/collection.js';

/**
 * Probability, 0–1, that the best of the verdicts that count answers the question, when only some
 * articles count. It is weighed against its rivals from all articles: without them a narrowed question
 * would look surer than it is, and the filter would have loosened the threshold. For the same reason
 * it is at most as sure as a rival that answers better. The same words in another file are no rival.
 * @param counting the verdicts on the articles that count, best first
 * @param all the verdicts on all articles, best first
 */
export function confidenceAmongAll(
  counting: readonly Verdict[],
  all: readonly Verdict[],
  { twinsOf }: Collection,
  model: Model,
): number {
  const [best, ...others] = counting;
  if (best === undefined) return 0;
  const same = new Set<Sentence>(twinsOf(best.sentence));
  const rivals = [...others, ...all]
    .filter((verdict) => !same.has(verdict.sentence) && !isBroken(verdict))
    .sort((one, other) => other.score - one.score);
  const own = confidenceOf([best, ...rivals], model);
  const [first] = all;
  const outdone = first !== undefined && !isBroken(first) && first.score > best.score;
  return outdone ? Math.min(own, confidenceOf(all, model)) : own;
}

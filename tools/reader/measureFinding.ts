import type { Encoder } from '../../src/engine/encoder/encoder.js';
import type { PassageIndex } from '../../src/engine/index/searchPort.js';
import { termTokens } from '../../src/engine/text/terms.js';
import { type Bounded, boundedShare } from './bounds.js';
import type { Material } from './openMaterial.js';
import { overlapsPlace, type PlacedQuestion } from './placedQuestion.js';

/** Among how many first passages the answer is looked for. */
export const DEPTHS = [1, 3, 6, 12] as const;

/** Share of answerable questions whose answer stands among the first passages, by depth. */
export interface Finding {
  readonly words: readonly Bounded[];
  readonly meaning: readonly Bounded[];
  readonly fused: readonly Bounded[];
}

/** Measures how far words, meaning and both find the passages that answer. */
export async function measureFinding(
  { words, meaning, fused }: Material,
  questions: readonly PlacedQuestion[],
  encoder: Encoder,
): Promise<Finding> {
  const answerable = questions.filter((question) => question.answerable);
  const ranksIn = async (index: PassageIndex) => {
    const ranks: number[] = [];
    for (const question of answerable) ranks.push(await rankOf(question, index, encoder));
    return DEPTHS.map((depth) =>
      boundedShare(ranks.filter((rank) => rank <= depth).length, ranks.length),
    );
  };
  return {
    words: await ranksIn(words),
    meaning: await ranksIn(meaning),
    fused: await ranksIn(fused),
  };
}

/** Place of the first passage that answers, from 1; infinite when none of the deepest does. */
async function rankOf(
  question: PlacedQuestion,
  index: PassageIndex,
  encoder: Encoder,
): Promise<number> {
  const query = await queryOf(question.question, encoder);
  const candidates = await index.search({ ...query, limit: Math.max(...DEPTHS) });
  const at = candidates.findIndex(({ passage }) =>
    overlapsPlace(question, passage.article.file, passage),
  );
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

/** A bare question as it is searched for: its terms, each counted once, and its meaning. */
export async function queryOf(question: string, encoder: Encoder) {
  const [vector] = await encoder.embed([question]);
  const terms = termTokens(question).flatMap(({ term }) =>
    term === undefined ? [] : [{ term, weight: 1 }],
  );
  return { terms, ...(vector === undefined ? {} : { vector }) };
}

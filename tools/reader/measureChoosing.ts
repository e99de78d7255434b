import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { rateSpan } from '../../src/engine/encoder/rateSpan.js';
import { readablePassage } from '../../src/engine/index/readablePassage.js';
import { contains } from '../../src/engine/text/span.js';
import { holdsOneOf } from '../../src/scoring/comparable.js';
import { type Bounded, boundedShare } from './bounds.js';
import { queryOf } from './measureFinding.js';
import type { Material } from './openMaterial.js';
import { overlapsPlace, type PlacedQuestion } from './placedQuestion.js';

/** How many passages the reader is given. */
const READ = 6;

/** What always answering with the reader's best sentence of all comes to. */
export interface Choosing {
  /** Share of the answerable questions whose sentence is the right one. */
  readonly right: Bounded;
  /** Milliseconds a question, on average. */
  readonly embedMs: number;
  readonly searchMs: number;
  readonly readMs: number;
}

/** Asks every answerable question of the whole collection, never refusing. */
export async function measureChoosing(
  { fused }: Material,
  questions: readonly PlacedQuestion[],
  encoder: Encoder,
): Promise<Choosing> {
  const answerable = questions.filter((question) => question.answerable);
  let right = 0;
  const spent = { embedMs: 0, searchMs: 0, readMs: 0 };
  for (const question of answerable) {
    const began = performance.now();
    const query = await queryOf(question.question, encoder);
    const embedded = performance.now();
    const candidates = await fused.search({ ...query, limit: READ });
    const searched = performance.now();
    const readings = await encoder.read(
      question.question,
      candidates.map(({ passage }) => readablePassage(passage)),
    );
    spent.embedMs += embedded - began;
    spent.searchMs += searched - embedded;
    spent.readMs += performance.now() - searched;
    const [best] = candidates
      .flatMap(({ passage }, at) => {
        const reading = readings[at];
        return (reading?.spans ?? []).map((span) => ({
          passage,
          start: passage.start + span.start,
          score: reading === undefined ? 0 : rateSpan(reading, span),
        }));
      })
      .sort((a, b) => b.score - a.score);
    const sentence = best?.passage.sentences.find((one) =>
      contains(one, { start: best.start, end: best.start }),
    );
    if (sentence === undefined) continue;
    const { file, text } = sentence.article;
    const said = holdsOneOf(text.slice(sentence.start, sentence.end), question.answers);
    if ((said && question.files.includes(file)) || overlapsPlace(question, file, sentence)) right++;
  }
  const each = (ms: number) => ms / Math.max(1, answerable.length);
  return {
    right: boundedShare(right, answerable.length),
    embedMs: each(spent.embedMs),
    searchMs: each(spent.searchMs),
    readMs: each(spent.readMs),
  };
}

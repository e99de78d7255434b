import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../src/engine/library.js';
import { readQuestionFile } from '../src/scoring/readQuestionFile.js';
import { scoreQuestions } from '../src/scoring/scoreQuestions.js';

/** A little under what was measured: what was reached is not given up. Raise them with better figures. */
const FLOORS = {
  'south-east-asia': { questions: 160, recall: 0.8, refusalRecall: 0.88, f: 0.845 },
  'ports-and-provinces': { questions: 200, recall: 0.9, refusalRecall: 0.86, f: 0.885 },
  newsrooms: { questions: 200, recall: 0.765, refusalRecall: 0.78, f: 0.775 },
  highlands: { questions: 200, recall: 0.85, refusalRecall: 0.91, f: 0.88 },
  'baltic-to-caspian': { questions: 200, recall: 0.86, refusalRecall: 0.91, f: 0.885 },
  'atlantic-and-gulf': { questions: 200, recall: 0.83, refusalRecall: 0.77, f: 0.8 },
  // Neither reader nor gate has learnt from it: the one figure here that says how they do on what they never met.
  'monsoon-and-isles': { questions: 200, recall: 0.79, refusalRecall: 0.84, f: 0.815 },
} as const;

const pathOf = (name: string) => fileURLToPath(new URL(`collections/${name}`, import.meta.url));

describe.each(Object.entries(FLOORS))('the collection %s', (name, floors) => {
  it('is answered and refused at least as well as the floors say, in the words of its files', async () => {
    const library = await openLibrary(`${pathOf(name)}/articles`, {
      now: new Date(0),
      warn: (line) => {
        throw new Error(line);
      },
    });
    const score = await scoreQuestions(
      library,
      await readQuestionFile(`${pathOf(name)}/questions.jsonl`),
    );
    expect(score.questions).toBe(floors.questions);
    expect(score.verbatimFaults).toEqual([]);
    expect(score.verbatim.of).toBeGreaterThan(score.questions / 2);
    const misses = score.misses.map(({ id, kind, question }) => `${id} ${kind}: ${question}`);
    const figures = {
      recall: score.recall.value ?? 0,
      refusalRecall: score.refusalRecall.value ?? 0,
      f: score.f ?? 0,
    };
    for (const measure of ['recall', 'refusalRecall', 'f'] as const) {
      const said = `${measure} ${figures[measure]}\n${misses.join('\n')}`;
      expect(figures[measure], said).toBeGreaterThanOrEqual(floors[measure]);
    }
  }, 180_000);
});

import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/evaluation/training/example.js';
import { judge, learn } from '../../../src/evaluation/training/learn.js';
import { scoreDecisions } from '../../../src/evaluation/training/scoreDecisions.js';
import { candidate, dice, example } from './examples.js';

/** Questions whose right sentence covers them best; where none is right, little is covered. */
function questions(count: number): readonly Example[] {
  const roll = dice(5);
  return Array.from({ length: count }, (_, at) => {
    const wrong = Array.from({ length: 4 }, () =>
      candidate({ coverage: 0.4 * roll(), length: roll() }),
    );
    const answerable = at % 2 === 0;
    const right = candidate({ coverage: 0.7 + 0.3 * roll(), length: roll() }, { right: true });
    return example(answerable ? [...wrong, right] : wrong, {
      fold: at % 3,
      topic: answerable ? 'answerable' : 'unanswerable',
    });
  });
}

describe('learn', () => {
  it('learns to choose and to refuse, and measures it on questions that it did not learn from', async () => {
    const { learnt, outOfFold } = await learn(questions(60));
    expect(outOfFold).toHaveLength(60);
    expect(scoreDecisions(outOfFold, ({ threshold }) => threshold).f).toBeGreaterThan(0.95);
    const decisions = questions(30).map((one) => judge(learnt, one));
    expect(scoreDecisions(decisions, () => learnt.threshold).f).toBeGreaterThan(0.95);
  });

  it('never answers with a sentence that breaks a constraint', async () => {
    const { learnt } = await learn(questions(30));
    const broken = candidate({ coverage: 1 }, { right: true, broken: true });
    expect(judge(learnt, example([broken]))).toMatchObject({ confidence: 0 });
    expect(judge(learnt, example([]))).toMatchObject({ confidence: 0, right: false });
  });

  it('does without the features that it is told to', async () => {
    const { learnt, outOfFold } = await learn(questions(60), new Set(['coverage']));
    expect(learnt.ranker[0]).toBe(0); // coverage comes first
    expect(scoreDecisions(outOfFold, ({ threshold }) => threshold).top1).toBeLessThan(0.7);
  });
});

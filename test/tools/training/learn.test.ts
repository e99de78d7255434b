import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../src/engine/evidence/features.js';
import { ABLATIONS } from '../../../tools/training/ablations.js';
import type { Example } from '../../../tools/training/example.js';
import { judge, learn } from '../../../tools/training/learn.js';
import { scoreDecisions } from '../../../tools/training/scoreDecisions.js';
import { candidate, dice, example } from './examples.js';

/** Questions whose right sentence covers them best; where none is right, little is covered. */
function questions(count: number): readonly Example[] {
  const roll = dice(5);
  return Array.from({ length: count }, (_, at) => {
    const wrong = Array.from({ length: 4 }, () =>
      candidate({ coverage: 0.4 * roll(), headline: roll() }),
    );
    const answerable = at % 2 === 0;
    const right = candidate({ coverage: 0.7 + 0.3 * roll(), headline: roll() }, { right: true });
    return example(answerable ? [...wrong, right] : wrong, {
      fold: `fold ${at % 3}`,
      answerable,
    });
  });
}

describe('learn', () => {
  it('learns to choose and to refuse, and measures it on questions that it did not learn from', async () => {
    const { learnt, outOfFold } = await learn(questions(60));
    expect(outOfFold).toHaveLength(60);
    expect(scoreDecisions(outOfFold, () => learnt.threshold).f).toBeGreaterThan(0.95);
    const decisions = questions(30).map((one) => judge(learnt, one));
    expect(scoreDecisions(decisions, () => learnt.threshold).f).toBeGreaterThan(0.95);
  });

  it('never answers with a sentence that breaks a constraint', async () => {
    const { learnt } = await learn(questions(30));
    const broken = candidate({ coverage: 1 }, { right: true, broken: ['period'] });
    expect(judge(learnt, example([broken]))).toMatchObject({ confidence: 0 });
    expect(judge(learnt, example([]))).toMatchObject({ confidence: 0, right: false });
  });

  it('does without what an ablation takes away', async () => {
    const without = ABLATIONS.find(({ name }) => name === 'coverage')?.without ?? ((one) => one);
    const { learnt, outOfFold } = await learn(questions(60).map(without));
    expect(learnt.ranker[FEATURE_NAMES.indexOf('coverage')]).toBe(0);
    expect(scoreDecisions(outOfFold, () => learnt.threshold).top1).toBeLessThan(0.7);
  });

  it('lets a sentence stand again whose only veto is taken away', async () => {
    const { learnt } = await learn(questions(60));
    const broken = example([candidate({ coverage: 1 }, { right: true, broken: ['period'] })]);
    const without = ABLATIONS.find(({ name }) => name === 'veto: period')?.without;
    expect(without).toBeDefined();
    expect(judge(learnt, without?.(broken) ?? broken).confidence).toBeGreaterThan(0.5);
  });
});

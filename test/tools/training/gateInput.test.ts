import { afterAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/engine/answers/openDesk.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { lazyEncoder } from '../../../src/engine/encoder/lazyEncoder.js';
import { confidenceOf } from '../../../src/engine/evidence/confidence.js';
import { FEATURE_NAMES } from '../../../src/engine/evidence/features.js';
import { MODEL } from '../../../src/engine/evidence/learntModel.js';
import { rankEvidence } from '../../../src/engine/evidence/rankEvidence.js';
import { failed } from '../../../src/engine/evidence/verdict.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';
import { judge } from '../../../tools/training/learn.js';
import { fromModel } from '../../../tools/training/toModel.js';
import { example } from './examples.js';

const ARTICLES = [
  parseArticle('a.txt', 'Riga sold 5 tonnes of amber to Oslo in 2022.'),
  parseArticle('b.txt', 'In 2023, the port of Riga shipped wood.'),
  parseArticle('c.txt', 'Mayor Ilze Krasta of Riga spoke of amber.'),
];

const encoder = lazyEncoder();
afterAll(() => encoder.close());

describe('the gate as it is taught', () => {
  it.each([
    'how much amber did Riga sell to Oslo in 2022',
    'who is the mayor of Riga',
    'amber 2019',
  ])('is as sure as the gate at work: "%s"', async (text) => {
    const collection = collectArticles(ARTICLES);
    const desk = await openDesk(collection, encoder, MODEL);
    const question = readQuestion(text, collection.lexicon);
    const { verdicts } = await rankEvidence(question, desk, MODEL);
    const candidates = verdicts.map((verdict) => ({
      features: Float64Array.from(FEATURE_NAMES, (name) => verdict.features[name]),
      broken: failed(verdict).map(({ name }) => name),
      holds: false,
      right: false,
    }));
    expect(candidates.length).toBeGreaterThan(1);
    const { confidence } = judge(fromModel(MODEL), example(candidates));
    expect(confidence).toBeCloseTo(confidenceOf(verdicts, MODEL), 10);
  });
});

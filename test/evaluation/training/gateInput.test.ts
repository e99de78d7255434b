import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parseArticle.js';
import { judge } from '../../../src/evaluation/training/learn.js';
import { fromModel } from '../../../src/evaluation/training/toModel.js';
import { analyses } from '../../../src/evidence/analyses.js';
import { confidenceOf } from '../../../src/evidence/confidence.js';
import { MODEL } from '../../../src/evidence/data/model.js';
import { FEATURE_NAMES } from '../../../src/evidence/features.js';
import { rankEvidence } from '../../../src/evidence/rankEvidence.js';
import { isBroken } from '../../../src/evidence/verdict.js';
import { readQuestion } from '../../../src/question/readQuestion.js';
import { indexArticles } from '../../../src/search/collection.js';
import { miniSearchIndex } from '../../../src/search/miniSearchIndex.js';
import { example } from './examples.js';

const TEXT =
  'Riga sold 5 tonnes of amber to Oslo in 2022. In 2023, the port of Riga shipped wood. Mayor Ilze Krasta spoke of amber.';

describe('the gate as it is taught', () => {
  it.each([
    'how much amber did Riga sell to Oslo in 2022',
    'who is the mayor of Riga',
    'amber 2019',
  ])('is as sure as the gate at work: "%s"', async (text) => {
    const collection = await indexArticles([parseArticle('a.txt', TEXT)], miniSearchIndex());
    const read = analyses(collection.sentencesOf, collection.lexicon.casing);
    const question = readQuestion(text, collection.lexicon);
    const { verdicts } = await rankEvidence(question, collection, read, MODEL);
    const candidates = verdicts.map((verdict) => ({
      features: Float64Array.from(FEATURE_NAMES, (name) => verdict.features[name]),
      covers: new Float64Array(),
      broken: isBroken(verdict),
      holds: false,
      right: false,
    }));
    expect(candidates.length).toBeGreaterThan(1);
    const { confidence } = judge(fromModel(MODEL), example(candidates, { asked: question.asked }));
    expect(confidence).toBeCloseTo(confidenceOf(question, verdicts, MODEL), 10);
  });
});

import { describe, expect, it } from 'vitest';
import { likeliestLabels, scoresOf } from '../../../tools/names/crf.js';
import { FeatureNumbers } from '../../../tools/names/featureNumbers.js';
import { fitCrf } from '../../../tools/names/fitCrf.js';
import { LABELS, labelledStretches } from '../../../tools/names/labelledStretches.js';
import { measureNames } from '../../../tools/names/measureNames.js';
import { joinTokens } from '../../../tools/names/readTaggedSentences.js';
import { renderNames, roundCrf } from '../../../tools/names/renderNames.js';

const SENTENCES = [
  joinTokens(
    ['Then', 'President', 'Mary', 'Stone', 'spoke', 'of', 'it', '.'],
    ['O', 'B-PER', 'I-PER', 'I-PER', 'O', 'O', 'O', 'O'],
  ),
  joinTokens(
    ['They', 'flew', 'to', 'Lisbon', 'with', 'Peter', 'Brook', '.'],
    ['O', 'O', 'O', 'B-LOC', 'O', 'B-PER', 'I-PER', 'O'],
  ),
  joinTokens(
    ['Yesterday', 'the', 'Norwood', 'Company', 'sold', 'boats', '.'],
    ['O', 'O', 'B-ORG', 'I-ORG', 'O', 'O', 'O'],
  ),
];

describe('fitCrf', () => {
  const numbers = new FeatureNumbers();
  const stretches = labelledStretches(SENTENCES, 1, (feature) => numbers.meet(feature));
  const live = numbers.metOften(1);
  const crf = roundCrf(fitCrf(stretches, { live, epochs: 30, runs: 2, log: () => {} }));

  it('gets right what it has learnt, without the title that a set takes for part of the name', () => {
    const labels = stretches.map((stretch) =>
      likeliestLabels(crf, scoresOf(crf, stretch)).map((label) => LABELS[label]),
    );
    expect(labels).toEqual([
      ['O', 'O', 'PB', 'PI'],
      ['O'],
      ['LOC'],
      ['PB', 'PI'],
      ['O'],
      ['ORG', 'ORG'],
    ]);
    const { precision, recall, names } = measureNames(crf, stretches);
    expect({ precision, recall, names }).toEqual({ precision: 1, recall: 1, names: 2 });
  });

  it('is written as the tagger reads it: a byte for each label of each feature', () => {
    const measure = measureNames(crf, stretches);
    const options = { epochs: 30, runs: 2, heldOut: false, date: '2024-01-31' };
    const file = JSON.parse(renderNames(crf, numbers.names, measure, options));
    expect(file.labels).toEqual([...LABELS]);
    expect([file.transitions, file.start, file.stop].map(({ length }) => length)).toEqual([
      36, 6, 6,
    ]);
    const place0 = file.features['0'];
    const features: string[] = place0.names.split(' ');
    const bytes = new Int8Array(Buffer.from(place0.weights, 'base64'));
    const learnt = features.flatMap((name) => {
      const number = numbers.find(`0:${name}`) ?? Number.NaN;
      return [...crf.features.subarray(6 * number, 6 * number + 6)];
    });
    expect([...bytes].map((byte) => byte / file.scale + 0)).toEqual(learnt.map((w) => w + 0));
    expect(file.source).toContain('2024-01-31');
  });
});

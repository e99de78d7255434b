import { describe, expect, it } from 'vitest';
import { cite } from '../../src/engine/articles/citation.js';
import type { EvidenceProbe, ProbedQuestion } from '../../tools/evidenceProbe.js';
import { measureEvidence } from '../../tools/measureEvidence.js';
import type { PublicQuestion } from '../../tools/publicSet.js';
import { spanOf } from '../fakeLibrary.js';
import { passageOf } from './passages.js';
import { articleOf } from './scriptedLibrary.js';

const tin = articleOf('tin.txt', 'Peru sold 3 tonnes of tin. It rained.');
const tea = articleOf('tea.txt', 'Kenya sold 3 tonnes of tea.');
const tinPassage = passageOf(tin, 'Peru sold 3 tonnes of tin.', 'It rained.');
const teaPassage = passageOf(tea, 'Kenya sold 3 tonnes of tea.');

const quoteOf = (article: typeof tin, words: string) => cite(article, spanOf(article.text, words));

const FOUND: Readonly<Record<string, ProbedQuestion>> = {
  // Right, with the gold answer and one word more as its highlight.
  'how much tin': {
    best: {
      quote: quoteOf(tin, 'Peru sold 3 tonnes of tin.'),
      highlight: spanOf(tin.text, 'sold 3 tonnes'),
      supported: 0.9,
    },
    passages: [tinPassage, teaPassage],
  },
  // The gold answer's words, but from another passage; the right one is second.
  'how much metal': {
    best: {
      quote: quoteOf(tea, 'Kenya sold 3 tonnes of tea.'),
      highlight: undefined,
      supported: 0.6,
    },
    passages: [teaPassage, tinPassage],
  },
  // Right as a whole sentence.
  'what about rain': {
    best: { quote: quoteOf(tin, 'It rained.'), highlight: undefined, supported: 0.7 },
    passages: [tinPassage],
  },
  'how much zinc': {
    best: {
      quote: quoteOf(tin, 'Peru sold 3 tonnes of tin.'),
      highlight: undefined,
      supported: 0.8,
    },
    passages: [tinPassage],
  },
  'who won': {
    best: {
      quote: quoteOf(tea, 'Kenya sold 3 tonnes of tea.'),
      highlight: undefined,
      supported: 0.1,
    },
    passages: [teaPassage],
  },
  'who lost': { best: undefined, passages: [] },
};

const probe: EvidenceProbe = {
  calibrated: true,
  probe: async (question) => {
    const found = FOUND[question];
    if (found === undefined) throw new Error(`Nothing is written for "${question}"`);
    return found;
  },
};

const gold = (question: string, ...answers: string[]): PublicQuestion => ({
  question,
  passage: 'tin',
  answers,
  answerable: answers.length > 0,
});

const task = {
  questions: [
    gold('how much tin', '3 tonnes'),
    gold('how much metal', '3 tonnes'),
    gold('what about rain', 'It rained'),
    gold('how much zinc'),
  ],
  offTopic: [
    { source: 'quiz', questions: ['who won', 'who lost'] },
    { source: 'wiki', questions: ['how much zinc'] },
  ],
  fileOf: (passage: string) => `${passage}.txt`,
};

async function figureOf(measure: string, of: EvidenceProbe = probe) {
  const figure = (await measureEvidence(of, task)).find((item) => item.measure === measure);
  return figure === undefined ? undefined : [figure.value, figure.of];
}

describe('measureEvidence', () => {
  it('counts a quote that lies in the gold passage and holds a gold answer', async () => {
    expect(await figureOf('quote hit')).toEqual([2 / 3, 3]);
  });

  it('counts where retrieval has the gold passage', async () => {
    expect(await figureOf('R@1')).toEqual([2 / 3, 3]);
    expect(await figureOf('R@5')).toEqual([1, 3]);
  });

  it('separates answerable from adversarial questions', async () => {
    // .9 is above .8; .6 and .7 are below.
    expect(await figureOf('AUROC adversarial')).toEqual([1 / 3, 4]);
  });

  it('separates them from off-topic ones, together and by source, finding nothing as the surest no', async () => {
    expect(await figureOf('AUROC off-topic, quiz')).toEqual([1, 5]);
    expect(await figureOf('AUROC off-topic, wiki')).toEqual([1 / 3, 4]);
    // 7 of 9 pairs: only .6 and .7 against .8 are lost.
    expect(await figureOf('AUROC off-topic')).toEqual([7 / 9, 6]);
  });

  it('takes precision among the surest answerable questions', async () => {
    // 80 % of three is two: .9 and .7, both right.
    expect(await figureOf('precision, surest 80 %')).toEqual([1, 2]);
    expect(await figureOf('precision, surest 90 %')).toEqual([2 / 3, 3]);
  });

  it('measures calibration over all questions of the set, only for a calibrated probe', async () => {
    // .9 right, .6 wrong, .7 right, .8 wrong: (.1 + .6 + .3 + .8) / 4.
    expect((await figureOf('calibration error'))?.[0]).toBeCloseTo(0.45, 12);
    expect(await figureOf('calibration error', { ...probe, calibrated: false })).toBeUndefined();
  });

  it('measures highlights on right quotes, a missing one being the whole quote', async () => {
    // "sold 3 tonnes" against "3 tonnes": F1 4/5; "It rained." against "It rained": exact.
    expect(await figureOf('highlight exact')).toEqual([0.5, 2]);
    expect(await figureOf('highlight F1')).toEqual([0.9, 2]);
  });

  it('gives no value where there was nothing to measure', async () => {
    const figures = await measureEvidence(probe, { ...task, questions: [], offTopic: [] });
    expect(figures.every(({ value, of }) => value === null && of === 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../../src/engine/text/span.js';
import { buildEvidenceTask } from '../../tools/buildEvidenceTask.js';
import type { PublicQuestion, PublicSet } from '../../tools/publicSet.js';

const TEXT = 'Peru sold 3 tonnes of tin to Chile in 1999. It had sold none the year before.';

const question = (text: string, answerable = true): PublicQuestion => ({
  question: text,
  passage: 'p1',
  answers: answerable ? ['3 tonnes'] : [],
  answerable,
});

const SET: PublicSet = {
  name: 'metals',
  passages: [{ id: 'p1', title: 'Tin', text: TEXT }],
  questions: [question('a'), question('b', false), question('c'), question('d', false)],
};
const NOTHING_ELSE = { sample: undefined, offTopic: [], distractors: [] };

describe('buildEvidenceTask', () => {
  it('makes each passage an article of its own, under its title', () => {
    const { articles, fileOf } = buildEvidenceTask(SET, NOTHING_ELSE);
    const [article] = articles;
    expect(articles).toHaveLength(1);
    expect(article?.file).toBe(fileOf('p1'));
    expect(article?.text).toBe(`Tin\n\n${TEXT}`);
    expect(article?.blocks.map((block) => slice(article.text, block))).toContain(TEXT);
  });

  it('takes a passage without a title as it is', () => {
    const passages = [{ id: 'p1', title: '', text: TEXT }];
    const { articles } = buildEvidenceTask({ ...SET, passages }, NOTHING_ELSE);
    expect(articles[0]?.text).toBe(TEXT);
  });

  it('puts distractors around, of which nothing is asked', () => {
    const distractors = [{ id: 'r1', title: 'Zinc', text: 'Chile sold zinc.' }];
    const task = buildEvidenceTask(SET, { ...NOTHING_ELSE, distractors });
    expect(task.articles.map(({ file }) => file)).toEqual(['p1.txt', 'r1.txt']);
    expect(task.questions).toEqual(SET.questions);
  });

  it('asks a sample, and off-topic questions no more than answerable ones, an equal part a source', () => {
    const offTopic = ['quiz', 'wiki'].map((source) => ({ source, questions: ['x', 'y', 'z'] }));
    const task = buildEvidenceTask(SET, { ...NOTHING_ELSE, offTopic });
    expect(task.offTopic.map(({ source, questions }) => [source, questions.length])).toEqual([
      ['quiz', 1],
      ['wiki', 1],
    ]);
    expect(buildEvidenceTask(SET, { ...NOTHING_ELSE, sample: 2 }).questions).toHaveLength(2);
  });
});

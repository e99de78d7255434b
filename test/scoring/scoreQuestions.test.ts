import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/engine/answers/outcome.js';
import type { LabelledQuestion } from '../../src/scoring/labelledQuestion.js';
import { scoreQuestions } from '../../src/scoring/scoreQuestions.js';
import { answerWith, articleOf, refusalWith, scriptedLibrary } from '../tools/scriptedLibrary.js';

const article = articleOf(
  'a.txt',
  'Peru sold 3 tonnes of tin. Ana Ruiz leads Chile. Chile sold zinc.',
);

function ask(question: string, parts: Partial<LabelledQuestion>): LabelledQuestion {
  return {
    id: question,
    question,
    kind: 'figure',
    answerable: false,
    files: [],
    answers: [],
    note: '',
    prev: [],
    ...parts,
  };
}
const answered = (...answers: string[]) => ({ answerable: true, files: ['a.txt'], answers });

const QUESTIONS: readonly LabelledQuestion[] = [
  ask('tin', answered('3 tonnes')),
  ask('leader', { ...answered('Ana Ruiz'), kind: 'person', prev: ['chile'] }),
  ask('minister', { ...answered('Ana Ruiz'), kind: 'person' }),
  ask('zinc', answered('2 tonnes')),
  ask('tin 1999', { note: 'wrong year: no year is given' }),
  ask('tin 2000', { note: 'wrong year: nor this one' }),
  ask('hello', { note: 'greeting' }),
];
const REPLIES: Readonly<Record<string, Outcome>> = {
  tin: answerWith(article, 'Peru sold 3 tonnes of tin.', {
    highlight: '3 tonnes',
    confidence: 0.9,
  }),
  leader: answerWith(article, 'Ana Ruiz leads Chile.', {
    highlight: 'Ana Ruiz leads',
    confidence: 0.8,
  }),
  minister: refusalWith('other-rank', 0.6),
  zinc: answerWith(article, 'Chile sold zinc.', { confidence: 0.7 }),
  'tin 1999': refusalWith('other-year', 0.9),
  'tin 2000': answerWith(article, 'Peru sold 3 tonnes of tin.', { confidence: 0.6 }),
  hello: refusalWith('not-a-question', 1),
};

const score = () => scoreQuestions(scriptedLibrary([article], REPLIES), QUESTIONS);

describe('scoreQuestions', () => {
  it('counts the figures of a question file', async () => {
    expect(await score()).toMatchObject({
      questions: 7,
      answerRate: { hits: 4, of: 7 },
      precision: { hits: 2, of: 4, value: 0.5 },
      recall: { hits: 2, of: 4, value: 0.5 },
      refusalRecall: { hits: 2, of: 3 },
    });
  });

  it('takes F as the harmonic mean of the two recalls', async () => {
    expect((await score()).f).toBeCloseTo((2 * (1 / 2) * (2 / 3)) / (1 / 2 + 2 / 3), 12);
  });

  it('groups recall by kind and refusals by the first words of the note', async () => {
    const { recallByKind, refusalRecallByReason } = await score();
    expect(recallByKind).toEqual([
      { group: 'figure', share: { hits: 1, of: 2, value: 0.5 } },
      { group: 'person', share: { hits: 1, of: 2, value: 0.5 } },
    ]);
    expect(refusalRecallByReason).toEqual([
      { group: 'greeting', share: { hits: 1, of: 1, value: 1 } },
      { group: 'wrong year', share: { hits: 1, of: 2, value: 0.5 } },
    ]);
  });

  it('measures the confidence of answers and of refusals apart', async () => {
    const { calibration } = await score();
    // Answers: bins .9 (right), .8 (right), .7 (wrong), .6 (wrong): (.1 + .2 + .7 + .6) / 4.
    expect(calibration.answers.error).toBeCloseTo(0.4, 12);
    expect(calibration.answers.of).toBe(4);
    // Refusals: .6 is wrong; .9 and 1 share the last bin, both right: (.6 + .1) / 3.
    expect(calibration.refusals.error).toBeCloseTo(0.7 / 3, 12);
    expect(calibration.refusals.of).toBe(3);
  });

  it('measures the highlights of correct answers only', async () => {
    expect((await score()).highlight).toEqual({
      given: { hits: 2, of: 2, value: 1 },
      exact: { hits: 1, of: 2, value: 0.5 },
      contains: { hits: 2, of: 2, value: 1 },
    });
  });

  it('lists every miss with what was expected and what came', async () => {
    const { misses } = await score();
    expect(misses.map(({ id, kind }) => [id, kind])).toEqual([
      ['minister', 'missed'],
      ['zinc', 'other-passage'],
      ['tin 2000', 'false-answer'],
    ]);
    expect(misses[0]).toMatchObject({
      expected: 'Ana Ruiz (a.txt)',
      given: 'Refused as other-rank.',
      file: null,
      code: 'other-rank',
      confidence: 0.6,
    });
    expect(misses[2]).toMatchObject({
      expected: 'a refusal (wrong year: nor this one)',
      given: 'Peru sold 3 tonnes of tin.',
      file: 'a.txt',
      code: null,
    });
  });

  it('names a slice that is not what stands in its file', async () => {
    const forged = answerWith(article, 'Peru sold 3 tonnes of tin.');
    const quotes = [{ ...forged.quotes[0], text: 'Peru sold 4 tonnes of tin.' }] as const;
    const library = scriptedLibrary([article], { ...REPLIES, tin: { ...forged, quotes } });
    const { verbatim, verbatimFaults } = await scoreQuestions(library, QUESTIONS);
    expect(verbatim).toMatchObject({ hits: 4, of: 5 });
    expect(verbatimFaults).toEqual([
      { id: 'tin', file: 'a.txt', start: 0, end: 26, fault: 'the file reads otherwise' },
    ]);
  });

  it('asks with the earlier turns and tells how far it is', async () => {
    const library = scriptedLibrary([article], REPLIES);
    const progress: string[] = [];
    await scoreQuestions(library, QUESTIONS, {
      onReply: (done, of) => progress.push(`${done}/${of}`),
    });
    expect(library.asked[1]).toEqual({ question: 'leader', prev: ['chile'] });
    expect(progress).toHaveLength(7);
    expect(progress.at(-1)).toBe('7/7');
  });

  it('gives F 0 when both recalls are 0, and none when one was not measured', async () => {
    const library = scriptedLibrary([article], REPLIES);
    const wrong = QUESTIONS.filter(({ id }) => id === 'zinc' || id === 'tin 2000');
    expect((await scoreQuestions(library, wrong)).f).toBe(0);
    const onlyAnswerable = await scoreQuestions(library, QUESTIONS.slice(0, 2));
    expect(onlyAnswerable.f).toBeNull();
    expect(onlyAnswerable.refusalRecall).toEqual({ hits: 0, of: 0, value: null });
  });

  it('is plain data that survives JSON', async () => {
    const result = await score();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

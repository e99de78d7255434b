import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../src/engine/evidence/judgeSentence.js';
import type { Model } from '../../../src/engine/evidence/model.js';
import type { SentenceReading } from '../../../src/engine/evidence/sentenceReading.js';
import { slice } from '../../../src/engine/text/span.js';
import { spanOf } from '../../fakeLibrary.js';
import { setCase } from './setCase.js';

const MODEL: Model = {
  ranker: { lead: 1, has: 10, similarity: 100, coverage: 0, type: 0, headline: -1000 },
  gate: { bias: 0, features: { similarity: 0, unclear: 0 }, score: 1, ahead: 0 },
  threshold: 0.5,
};

const STORY = `Faro rents its museum out

The council of Faro rented the museum out on May 4, 2023 for 2.5 million euros. Ana Dias was sacked in June.

Otto Lund resigned.
`;

/** The verdict on the sentence with some words, in which the reader points to others. */
async function judge(
  asked: string,
  words: string,
  pointed: string,
  read: Partial<SentenceReading> = {},
  text = STORY,
) {
  const { question, context } = await setCase(asked, words, text);
  const whole = context.analysis.sentence.article.text;
  const span = spanOf(whole, pointed);
  const reading = { span, lead: 0, has: 0, similarity: undefined, ...read };
  const verdict = judgeSentence(question, context, reading, MODEL);
  return {
    ...verdict,
    highlighted: slice(whole, verdict.highlight),
    failed: verdict.constraints.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])),
  };
}

describe('judgeSentence', () => {
  it('holds the sentence against every constraint, and keeps them in the verdict', async () => {
    const { constraints, sentence } = await judge(
      'When was the museum rented out?',
      'The council',
      'May 4',
    );
    expect(constraints.map(({ name }) => name)).toEqual([
      'names',
      'period',
      'direction',
      'post',
      'type',
      'premise',
    ]);
    expect(constraints.every(({ state }) => state === 'held')).toBe(true);
    expect(sentence.position).toBe(1);
  });

  it.each([
    ['When was the museum of Braga rented out?', 'The council', ['names'], 'another town'],
    ['Who rented the museum in 2021?', 'The council', ['period'], 'another year'],
    ['When did Faro export cork?', 'The council', ['direction'], 'no trade'],
    ['Who is the mayor of Faro?', 'The council', ['post', 'type'], 'nobody’s post'],
    ['How much did Otto Lund get?', 'Otto Lund', ['type'], 'no figure'],
    ['Why was Otto Lund sacked?', 'Otto Lund resigned', ['premise'], 'he went of his own accord'],
  ])('lets %j fail in the sentence with %j by %j: %s', async (asked, words, failed) => {
    expect((await judge(asked, words, words)).failed).toEqual(failed);
  });

  it('scores the sentence by what the reader and the index say of it', async () => {
    const read = { lead: 8, has: 3, similarity: 0.5 };
    const { score, features } = await judge(
      'When was the museum rented out?',
      'The council',
      'May 4',
      read,
    );
    expect(features).toMatchObject({ lead: 2, has: 3, similarity: 0.5, headline: 0 });
    expect(score).toBeCloseTo(2 + 30 + 50, 10);
    const headline = await judge('Who rents its museum out?', 'Faro rents', 'Faro', read);
    expect(headline.score).toBeCloseTo(2 + 30 + 50 - 1000, 10);
  });
});

describe('the highlight', () => {
  it.each([
    ['When was the museum rented out?', '4, 2023', 'May 4, 2023', 'the date, whole'],
    [
      'How much was the museum rented out for?',
      'million',
      '2.5 million euros',
      'the figure, whole',
    ],
    ['How much was the museum rented out for?', 'The council', 'The council', 'another place'],
    ['What was rented out?', 'the museum', 'the museum', 'no form to go by'],
  ])('of %j with the reader at %j is %j: %s', async (asked, pointed, highlighted) => {
    expect((await judge(asked, 'The council', pointed)).highlighted).toBe(highlighted);
  });

  it('is of several of the type the one that the reader points to', async () => {
    const text = 'Faro sold 5 tonnes in May 2021 and 7 tonnes in June 2022.';
    const at = async (pointed: string) =>
      (await judge('When did Faro sell tonnes?', 'Faro sold', pointed, {}, text)).highlighted;
    expect(await at('May')).toBe('May 2021');
    expect(await at('June')).toBe('June 2022');
    // What ends where the other begins shares nothing with it.
    expect(await at('and 7 tonnes in ')).toBe('and 7 tonnes in ');
  });
});

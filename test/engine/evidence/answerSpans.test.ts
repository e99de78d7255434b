import { describe, expect, it } from 'vitest';
import { findAnswerSpans } from '../../../src/engine/evidence/answerSpans.js';
import { checkType } from '../../../src/engine/evidence/checkType.js';
import { coverTerms } from '../../../src/engine/evidence/coverage.js';
import { slice } from '../../../src/engine/text/span.js';
import { setCase } from './setCase.js';

/** The likeliest short answer of a sentence, with how plainly it is of the asked type. */
async function answer(asked: string, sentence: string) {
  const { question, context } = await setCase(asked, sentence, sentence);
  const spans = findAnswerSpans(question, context, coverTerms(question, context));
  const [first] = spans;
  const { text } = context.analysis.sentence.article;
  return {
    state: checkType(question, spans).state,
    best: first === undefined ? undefined : slice(text, first),
  };
}

describe('findAnswerSpans', () => {
  it.each([
    ['When was the mill built?', 'The mill was built in 1738.', '1738'],
    ['When did the guild bloom?', 'The guild bloomed in the 15th century.', '15th century'],
    ['When did cork prices fall?', 'Cork prices fell in the 1970s.', '1970s'],
    ['How many clinics closed?', 'Several clinics closed on Monday.', 'Several clinics'],
    ['How long did the strike last?', 'The strike lasted almost a month.', 'almost a month'],
    ['How long was the mill in use?', 'The mill was in use since 1851.', 'since 1851'],
    ['How old was Ana Ruiz?', 'Ana Ruiz was seven months old then.', 'seven months old'],
    ['How old was Ana Ruiz?', 'Ana Ruiz won it at the age of nine.', 'at the age of nine'],
    ['What share of the wine is red?', 'About two-thirds of the wine is red.', 'two-thirds'],
    ['How many of the mills closed?', 'Of these, five.', 'five'],
  ])('%s %s', async (asked, sentence, best) => {
    expect(await answer(asked, sentence)).toEqual({ state: 'held', best });
  });

  it.each([
    ['When did Odo leave?', 'Odo left after the flood.', 'after the flood'],
    ['Who built the mill?', 'The mill was built by local farmers.', 'local farmers'],
    ['Where is the dye found?', 'The dye is found in the leaves.', 'leaves'],
    ['How much is entry?', 'Entry is free.', 'free'],
    ['How many people sailed?', 'The ship sailed with 214 passengers.', '214'],
  ])('is not sure of a looser form: %s %s', async (asked, sentence, best) => {
    expect(await answer(asked, sentence)).toEqual({ state: 'unclear', best });
  });

  it.each([
    ['how many turbines does the farm have', 'The farm has 19 sheds.', 'another thing is counted'],
    ['how many pumps came', 'They came on March 14.', 'a day is no count'],
    ['how old is Ana Ruiz', 'Ana Ruiz came on March 14.', 'a day is no age'],
    ['where is the mill', 'In modern times the mill was sold.', 'a time is no place'],
    ['who is the mayor of Faro', 'The mayor of Faro thanked local farmers.', 'a post needs a name'],
    ['when did the mill close', 'The mill closed.', 'no time at all'],
    ['what does BCU stand for', 'BCU met in Faro.', 'a short name without its full form'],
  ])('fails for %j in %j: %s', async (asked, sentence) => {
    expect((await answer(asked, sentence)).state).toBe('failed');
  });

  it.each([
    [
      'ferry cost in dollars',
      'The ferry cost 94 million euros (99 million dollars).',
      '99 million dollars',
    ],
    [
      'how much rice did Faro ship',
      'Faro shipped 900 tonnes of rice for 2 million euros.',
      '900 tonnes',
    ],
    ['how long did building the mill take', 'The 40MW mill took 22 months to build.', '22 months'],
    ['parking price in Faro', 'Parking in Faro will cost €1.50 an hour.', '€1.50 an hour'],
    ['share of pears', 'Figs had 37 percent, plums 33 percent, pears 12 percent.', '12 percent'],
    ['mill visitors 2022', 'In 2022 the mill had 251 visitors in nine weeks.', '251 visitors'],
    ['when will the mill be ready', 'The mill will be ready in mid-2027.', 'mid-2027'],
    ['when was the pact signed', 'The pact was signed on Friday, 10 May.', '10 May'],
    ['when does the lease run out', 'The lease of 2021 runs until May 2025.', 'May 2025'],
    ['which two towns does it link', 'The line links the towns of Faro and Beja.', 'Faro and Beja'],
    ['why is the mill shut', 'The mill is shut because of rust, he said.', 'rust'],
    [
      'why did boats stay in',
      'Boats stayed in due to a swell of 3.5 metres.',
      'a swell of 3.5 metres',
    ],
    ['why does Faro buy rice', 'Faro buys rice as its stock had fallen.', 'its stock had fallen'],
    ['what does BCU stand for', 'The Blue Coast Town Union (BCU) met.', 'Blue Coast Town Union'],
  ])('highlights the likeliest answer: %s %s', async (asked, sentence, best) => {
    expect((await answer(asked, sentence)).best).toBe(best);
  });
});

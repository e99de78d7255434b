import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/engine/question/answerType.js';
import { readAnswerType } from '../../../src/engine/question/readAnswerType.js';

/** Questions by what they want; a focus that matters stands behind an arrow. */
const QUESTIONS = {
  person: [
    'who is Ana Ruiz?',
    'judge in the ferry case → judge',
    'rector of the university of Porto → rector',
    'who opened the bridge',
    'who was mayor when the bridge opened',
    'who leads the growth fund',
    'who owns 40 percent of Acme',
    'who gave the number of ships',
    'who wrote The Golden Age',
    "what is the mayor's name → mayor",
    "name of Ana Ruiz's wife",
    'please tell me who opened the bridge',
    'which minister opened the fair → minister',
    'Whose idea was the bridge?',
    'whos the mayor',
    'WHO IS THE MAYOR',
    'to whom was it sold',
    'who are the ministers',
    'what is the name of the mayor of Porto',
    'name the minister who resigned',
    'what minister signed → minister',
    'mayor of porto → mayor',
    'porto foreign minister → minister',
    'does anyone know who opened the bridge',
    'to whom did Porto turn',
    '2023 regatta winner',
    'biggest shareholder of Acme',
    'Ana Ruiz who is she',
    'Porto director 2023',
  ],
  date: [
    'when did the bridge open?',
    'when did the Green Growth Forum open',
    'since when is the bridge open',
    'fair dates ?',
    "when's the fair",
    'since when',
    'what date is the fair → date',
    'on what date → date',
    'which month did it open → month',
    'what day was the fair → day',
    'what time does it start → time',
    'date of the fair',
    'fair dates',
    'when and where was it signed',
    'till when is the fair open',
    'when compared with the old bridge',
    'Porto listing when',
    'plz tell me when it opened',
  ],
  year: ['in what year was it built?', 'what year did it open', 'which year'],
  place: [
    'where is the fair?',
    'where was Ana Ruiz born → born',
    'birthplace of Ana Ruiz → born',
    'capital of Laos',
    "what's the capital of Laos → capital",
    'whats the capital of Laos → capital',
    'which city hosts → city',
    'which city hosts the fair → city',
    'where was it signed',
    'from where',
    'in which country is Porto → country',
    'which province → province',
    'in which city did the mayor speak → city',
    'what is the capital of Laos → capital',
    'which is the largest port → port',
    'In May 2010, the council moved where?',
  ],
  organization: [
    'which team won → team',
    'which company built it → company',
    'name of the company → company',
    'name three companies → companies',
  ],
  money: [
    'how much did the bridge cost?',
    "what's the price → price",
    'how much money was spent',
    'how expensive was it',
    'what was the price of rice → price',
    'what is the value of the contract → value',
    'cost of the bridge',
    'bridge budget',
  ],
  share: [
    'what share of exports went to Peru?',
    'what percentage of farmers',
    'percent of women in parliament',
    'by how much did exports grow',
    'exports rose by how much',
    'how much did trade rise in 2022',
    'how fast did trade grow',
    'what percentage were exports up',
    'which percentage is trade up by',
    'how much has trade risen',
    'growth rate of exports',
    'trade growth 2022',
    'unemployment rate',
    'how much of the rice comes from Peru',
    'by how much did exports fall in 2022',
  ],
  count: [
    'how many road border gates are there → gates',
    'How Many Ships? → ships',
    'number of visitors → visitors',
    'how many people came → people',
    'what is the number of ships → ships',
    'how many railway spare parts were sold → parts',
    'how many boats race at Porto → boats',
    'fair visitors how many',
    'how many of the drivers passed',
    'the guild had how many members → members',
  ],
  measure: [
    'how many km is the road → km',
    'how many days did it last → days',
    'how long is the road',
    'how far is it',
    'how tall is the tower',
    'how deep is the harbour',
    'what is the length of the bridge → length',
    'how much does the bell weigh',
    'how long has it stood',
    'how fast do stones sink',
  ],
  rank: ['what rank is Porto', 'where does Porto rank', 'how was Porto ranked'],
  age: ['how old is the mayor?', 'age of the mayor', "mayor's age"],
  role: [
    "what is Ana Ruiz's position",
    'what position does Ana Ruiz hold',
    'Ana Ruiz job ?',
    'what does Ana Ruiz do?',
    'what is the role of Ana Ruiz',
    'she is director of what',
    'Ana Ruiz job',
    'the top five percent of farmers had what occupation',
  ],
  expansion: [
    'what does CFU stand for?',
    'CFU stands for',
    'what is CFU short for',
    'full name of CFU',
    'what does CFU mean?',
    'CFU meaning',
    'CFU meaning ?',
    'what is the meaning of CFU',
    'CFU full form',
    'what is the full form of CFU',
    'what is the abbreviation for Coastal Union',
    'how is Coastal Union abbreviated',
    'meaning of CFU',
  ],
  reason: [
    'why did the mayor resign?',
    'reason for the delay',
    'how come it closed',
    "what's the reason",
    'what caused the flood',
    'what led to the strike',
    'what was the cause of the fire',
    'what fueled the growth of exports',
    'reason farmers left the trial',
    'how come',
    'what sparked the increase in prices',
  ],
  yesno: [
    'did the mayor resign?',
    'did the growth fund open',
    'is the number of ships known',
    'is the bridge open',
    'was it signed in 2022',
    'has Porto joined',
    "isn't it closed",
    'can visitors enter',
  ],
  list: [
    'what are the main exports? → exports',
    'which three neighbours → neighbours',
    "what are Porto's main exports → exports",
    'name the three ports → ports',
    'what languages do they speak → languages',
    'which abbreviations are read as words → abbreviations',
    'when the war ended, what languages did they speak → languages',
  ],
  figure: [
    'Porto revenue 2022',
    'Porto budget 2022',
    'how much rice was exported → rice',
    'how much coffee did Chile sell to Peru → coffee',
    'how much Kazakh grain was sold → grain',
    'how much more land did they buy',
    'flood damage in dollars Porto',
    'grain through Porto tonnes',
  ],
  fact: [
    'what did the mayor say',
    'what happened in 2022',
    'bridge opening',
    'Porto bridge 2022',
    'what is Tet → tet',
    'what is the status of women → status',
    'what is the news → news',
    'email of Ana Ruiz → email',
    'phone number of the bank → phone',
    'what is the phone number of the bank → phone',
    'what is the address of the bank → address',
    'According to Ruiz, what had been searched by the men who came',
    'what was the fourth ranked cause',
    'what does dry dock mean',
    'what age group falls most → group',
    'what kind of company is Acme → company',
    'Lang Son border posts',
    'what did the high-ranking guests see',
    'what equals the force',
  ],
} satisfies Record<AnswerType, readonly string[]>;

const cases = Object.entries(QUESTIONS).flatMap(([type, questions]) =>
  questions.map((line) => {
    const [question = '', focus] = line.split(' → ');
    return { question, type, focus };
  }),
);

describe('readAnswerType', () => {
  it.each(cases)('takes $question to ask for: $type', ({ question, type, focus }) => {
    const asked = readAnswerType(question);
    expect(asked.type).toBe(type);
    if (focus !== undefined) expect(asked.focus).toBe(focus);
  });

  it.each(cases)('reads $question the same without its marks and capitals', ({ question }) => {
    const bare = question.replace(/\?/g, '').toLowerCase();
    expect(readAnswerType(`  ${bare}?`)).toEqual(readAnswerType(question));
  });

  it.each([
    ['who opened the bridge', true],
    ['when did it open', true],
    ['how many ships', true],
    ['mayor of porto', false],
    ['cost of the bridge', false],
    ['how much of the rice is sold', false],
    ['by how much did exports fall', false],
    ['what time does it start', false],
    ['how long has it stood', false],
    ['porto bridge', false],
  ])('tells whether %j names its type outright: %s', (question, explicit) => {
    expect(readAnswerType(question).explicit).toBe(explicit);
  });

  it.each([
    ['what does CFU stand for', 'stand'],
    ['CFU meaning', 'meaning'],
    ['fair dates', 'dates'],
    ['growth rate of exports', 'rate'],
    ['how many days did it last', 'days'],
    ['how old is the mayor', 'old'],
    ["what is Ana Ruiz's position", 'position'],
    ['reason for the delay', 'reason'],
  ])('knows that in %j the word %j only asks', (question, word) => {
    expect(readAnswerType(question).asking).toContain(word);
  });

  it('never lets a word of the subject count as asking', () => {
    const { asking } = readAnswerType('what does the Coastal Fishing Union stand for');
    for (const word of ['coastal', 'fishing', 'union']) expect(asking).not.toContain(word);
  });

  it.each(['', '?', '🎉', 'constructor', '__proto__ toString'])(
    'takes %j for a fact without a focus',
    (text) => {
      expect(readAnswerType(text)).toMatchObject({ type: 'fact', focus: undefined });
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/engine/question/question.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { lexiconOf } from '../index/collection/openTexts.js';

const lexicon = lexiconOf(
  `The spring fair opened in Đà Lạt on May 2, as Mayor Trần Quốc Bảo said. Some 40 companies from
   Laos and Chile took part. The Delta Fishing Union (DFU) sold dried fish to Lao buyers. Last year
   the fair was held in Porto. The Deputy Mayor, Lê Thị Hoa, thanked the farmers of Porto for honey.`,
  `In 2023 exports of honey to Chile reached 12 million dollars. On Monday Ana Ruiz welcomed the
   figure, and Ruiz praised the beekeepers. The fair of Quanghai drew crowds. At Quanghai a port is
   built. Last week Maria Guiterrez bought honey.`,
);

const read = (text: string): Question => readQuestion(text, lexicon);
const names = (text: string) => read(text).names.map(({ written }) => written);

/** The term of a question that was typed as this word. */
function termFor(text: string, folded: string) {
  const term = read(text).terms.find((one) => one.folded === folded);
  if (term === undefined) throw new Error(`${folded} is no term of ${JSON.stringify(text)}`);
  return term;
}

describe('readQuestion', () => {
  it.each([
    ['who is Trần Quốc Bảo', 'Trần Quốc Bảo', 'as written'],
    ['who is Tran Quoc Bao', 'Tran Quoc Bao', 'without accents'],
    ['who is tran quoc bao', 'tran quoc bao', 'in lower case'],
    ['WHO IS TRAN QUOC BAO', 'TRAN QUOC BAO', 'shouted'],
    ['who is ana ruiz', 'ana ruiz', 'another name in lower case'],
    ["what is ana ruiz's job", 'ana ruiz', 'with a possessive'],
    ['fair in da lat', 'da lat', 'a place'],
    ['who is ana ruis', 'ana ruis', 'misspelt'],
    ['maria gutierres', 'maria gutierres', 'misspelt twice'],
  ])('finds one name in %j: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('finds several names, a country always by itself', () => {
    expect(names('did Ana Ruiz sell honey to Chile and Porto')).toEqual([
      'Ana Ruiz',
      'Chile',
      'Porto',
    ]);
    expect(names('quanghai chile fair')).toEqual(['quanghai', 'chile']);
  });

  it('takes a capital inside a question for a name, at its head or in a shout for nothing', () => {
    expect(names('who is Zoran')).toEqual(['Zoran']);
    expect(names('Honey sold?')).toEqual([]);
    expect(names('HOW MANY COMPANIES TOOK PART')).toEqual([]);
  });

  it('takes no word for a name that the collection writes in lower case', () => {
    expect(names('Did the Fair sell Honey?')).toEqual([]);
  });

  it.each([
    ['honny exports', 'honny', 'honey'],
    ['the faiir of compnies', 'compnies', 'companies'],
    ['ana riuz', 'riuz', 'ruiz'],
    ['gutierrez', 'gutierrez', 'guiterrez'],
  ])('mends in %j the word %j to %j', (text, typed, meant) => {
    const { terms } = read(text);
    expect(terms.map(({ folded }) => folded)).toContain(meant);
    expect(terms.map(({ folded }) => folded)).not.toContain(typed);
  });

  it('mends nothing that the collection knows, and nothing far from all it knows', () => {
    expect(termFor('honey exports', 'honey').alternatives.size).toBe(0);
    const unknown = termFor('zeppelin exports', 'zeppelin');
    expect([unknown.known, unknown.alternatives.size]).toEqual([false, 0]);
  });

  it('reads two words as the one that the collection writes', () => {
    expect(read('fair in Quang Hai').terms.map(({ folded }) => folded)).toEqual([
      'fair',
      'quanghai',
    ]);
    expect(names('quang hai fair')).toEqual(['quang hai']);
  });

  it('reads one word as the two that the collection writes', () => {
    expect(read('fair in dalat').terms.map(({ folded }) => folded)).toEqual(['fair', 'da', 'lat']);
  });

  it('gives a short name its full form', () => {
    const term = termFor('what does dfu sell', 'dfu');
    expect(term.kind).toBe('name');
    expect(term.fullForms).toEqual([['delta', 'fishing', 'union'].map(termOf)]);
  });

  it('lets words of one meaning stand for one another, for less than the word itself', () => {
    const strength = termFor('which firms took part', 'firms').alternatives.get(termOf('company'));
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
  });

  it.each([
    ['who is the deputy mayor', ['deputy']],
    ['vice mayor of Porto', ['vice']],
    ['former acting mayor', ['former', 'acting']],
    ['who is the mayor', []],
  ])('reads the ranks of %j', (text, ranks) => {
    expect([...read(text).ranks]).toEqual(ranks.map(termOf));
  });

  it.each([
    ['who is Ana Ruiz', 'role'],
    ['ana ruiz', 'role'],
    ['who is the mayor of Porto', 'person'],
    ['who praised the beekeepers', 'person'],
    ['exports of honey to Chile in 2023', 'figure'],
    ['main exports to Chile', 'list'],
    ['how much did exports to Chile reach in 2023', 'money'],
    ['did Ana Ruiz buy honey', 'yesno'],
  ])('settles that %j asks for: %s', (text, type) => {
    expect(read(text).asked.type).toBe(type);
  });

  it('reads periods and figures apart', () => {
    const question = read('did 40 companies come in May 2023 for 12 million dollars');
    expect(question.periods.map(({ period }) => period)).toEqual([{ year: 2023, month: 5 }]);
    expect(question.amounts.map(({ value }) => value)).toEqual([40, 12_000_000]);
    expect(question.terms.map(({ folded }) => folded)).not.toContain('2023');
  });

  it.each([
    ['honey exports to Chile', [], ['@chl']],
    ['what did Chile buy from porto', ['porto'], ['@chl']],
    ['what did da lat sell to laos', ['da', 'lat'], ['@lao']],
  ])('reads which way goods flow in %j', (text, from, to) => {
    const { flow } = read(text);
    expect([[...(flow?.from ?? [])], [...(flow?.to ?? [])]]).toEqual([from, to]);
  });

  it('reads no flow where nobody trades', () => {
    expect(read('who opened the fair in Porto').flow).toBeUndefined();
  });

  it('knows a rare word from a common one', () => {
    expect(termFor('beekeepers', 'beekeepers').idf).toBeGreaterThan(termFor('fair', 'fair').idf);
  });

  it.each(['', '?', '🎉', 'the of and', '"@everyone"'])(
    'reads %j without a name, a period or a flow',
    (text) => {
      const question = read(text);
      expect([question.names, question.periods, question.flow]).toEqual([[], [], undefined]);
      expect(question.text).toBe(text);
    },
  );

  it('takes words that neither the collection nor English knows for names, and trips over none', () => {
    const question = read('constructor tostring');
    expect([question.periods, question.flow]).toEqual([[], undefined]);
    expect(question.terms.map(({ kind, known }) => [kind, known])).toEqual([
      ['word', false],
      ['name', false],
    ]);
  });

  it('reads a question against a collection without a word', () => {
    const question = readQuestion('who is Ana Ruiz', lexiconOf());
    expect(question.terms.map(({ known }) => known)).toEqual([false, false]);
    expect(question.names.map(({ written }) => written)).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['who is gonna open the fair', 'gonna'],
    ['did anybody come to the fair', 'anybody'],
    ['till when is the fair open', 'till'],
    ['has the fair already opened', 'already'],
    ['what was the fair originally', 'originally'],
    ['honey exports in kwh', 'kwh'],
  ])('asks no answer of %j to hold %j, and takes it for no unknown name', (text, word) => {
    expect(termFor(text, word)).toMatchObject({ kind: 'word', known: true, asking: true });
  });

  it('still takes a word that nobody knows for a name', () => {
    expect(termFor('who is gonna dredge Zoltow', 'zoltow')).toMatchObject({
      kind: 'name',
      known: false,
      asking: false,
    });
  });

  it('knows a won cup from so many won', () => {
    const asking = (text: string) => termFor(text, 'won').asking;
    expect(asking('who won the fair')).toBe(false);
    expect(asking('honey exports in won')).toBe(true);
  });

  it.each([
    ['go down', 'did honey exports go down', 'go', 'fall'],
    ['hold … back', 'what held the exports back', 'held', 'slow'],
  ])('takes %j for what it means', (_, text, word, meaning) => {
    const { alternatives } = readQuestion(text, lexiconOf(`Exports ${meaning}.`)).terms.find(
      ({ folded }) => folded === word,
    ) ?? { alternatives: new Map() };
    expect(alternatives.get(termOf(meaning))).toBeGreaterThan(0);
  });

  it('reads the auxiliary of a name as the name', () => {
    const canTho = lexiconOf('On Monday exports of Can Tho grew. They said Can Tho is rich.');
    expect(readQuestion('can tho exports', canTho).asked.type).toBe('fact');
    expect(readQuestion('can visitors enter', canTho).asked.type).toBe('yesno');
  });
});

describe('a country in a question', () => {
  const trade = lexiconOf(
    'Turkey bought copper. Exports to Turkish mills grew. Kazakh grain went to Brazil.',
  );
  const farm = lexiconOf('Farmers sell turkey and honey. A turkey costs little.');
  const termsOf = (text: string, lexicon = trade) =>
    readQuestion(text, lexicon).terms.map(({ term }) => term);

  it.each([
    ['copper bought by turkey', '@tur'],
    ['kazakhs grain', '@kaz'],
    ['brazils grain', '@bra'],
    ['aussie grain', '@aus'],
    ['azeri grain', '@aze'],
    ['grain from chad', '@tcd'],
  ])('is known in %j', (text, country) => {
    expect(termsOf(text)).toContain(country);
  });

  it('is none where the collection speaks of the bird', () => {
    expect(termsOf('who sells turkey', farm)).toContain('turkey');
  });

  it('may be told by its capital where somebody travels, and not where trade is counted', () => {
    const capital = (text: string) =>
      readQuestion(text, trade)
        .terms.find(({ term }) => term === '@geo')
        ?.alternatives.get(termOf('tbilisi'));
    expect(capital('when did the minister visit georgia')).toBeLessThan(1);
    expect(capital('how much did georgia export')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { FACT } from '../../../src/engine/question/asked.js';
import { isLight, readTerm } from '../../../src/engine/question/readTerm.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { termTokens } from '../../../src/engine/text/terms.js';
import { lexiconOf } from '../index/collection/openTexts.js';

const lexicon = lexiconOf(
  `The stationery was sold in Faro. Prices rose as the attorney spoke. The Faro Port Authority (FPA)
   met in Tomar, and Tomas Lund was there too. In Tomar, Tomas slept. A company paid in euros.`,
);

/** The term of a word of a question. */
function read(question: string, word: string) {
  const tokens = termTokens(question);
  const token = tokens.find(({ folded }) => folded === word);
  if (token?.term === undefined) throw new Error(`${word} has no term in ${question}`);
  return readTerm(question, token, tokens, lexicon, FACT);
}

describe('a word of a question', () => {
  it('is known when the collection has it, by its rarity there', () => {
    expect(read('who sold it', 'sold')).toMatchObject({
      term: termOf('sold'),
      kind: 'word',
      known: true,
      asking: false,
      idf: lexicon.idf(termOf('sold')),
    });
  });

  it('that is a real one and one slip from another may be that, for less', () => {
    const { known, kind, alternatives } = read('was the stationary sold', 'stationary');
    expect([known, kind]).toEqual([true, 'word']);
    expect(alternatives.get(termOf('stationery'))).toBe(0.85);
  });

  it('that is none may be every name that is one slip away, and is a name then', () => {
    const { known, kind, alternatives } = read('who was in tomaz', 'tomaz');
    expect([known, kind]).toEqual([true, 'name']);
    expect(alternatives.get(termOf('tomar'))).toBe(0.85);
    expect(alternatives.get(termOf('tomas'))).toBe(0.85);
  });

  it('that neither the collection nor English has is an unknown name', () => {
    expect(read('who was in xyzzyva', 'xyzzyva')).toMatchObject({ known: false, kind: 'name' });
    expect(read('who was in jeopardy', 'jeopardy')).toMatchObject({ known: false, kind: 'word' });
  });

  it('has relatives that the collection knows, and no others', () => {
    const { alternatives } = read('which lawyer spoke', 'lawyer');
    expect(alternatives.get(termOf('attorney'))).toBeGreaterThanOrEqual(0.25);
    expect(alternatives.get(termOf('attorney'))).toBeLessThanOrEqual(0.6);
    expect([...alternatives.keys()].filter((term) => lexicon.frequency(term) === 0)).toEqual([]);
  });

  it('has opposites, which never count as it', () => {
    const { opposites, alternatives } = read('did prices decrease', 'decrease');
    expect(opposites).toContain(termOf('increase'));
    expect(opposites).not.toContain(termOf('reduce'));
    for (const opposite of opposites) expect(alternatives.has(opposite)).toBe(false);
  });

  it('that is short for others has them in full', () => {
    const { kind, fullForms } = read('where did the fpa meet', 'fpa');
    expect(kind).toBe('name');
    expect(fullForms).toEqual([['faro', 'port', 'authority'].map(termOf)]);
  });

  it('may only ask', () => {
    expect(read('how much in euros', 'euros').asking).toBe(true);
    expect(read('what company paid', 'company').asking).toBe(false);
    const tokens = termTokens('please tell me who sold it');
    const [please, sold] = ['please', 'sold'].map((word) =>
      tokens.find(({ folded }) => folded === word),
    );
    expect(please && isLight(please, lexicon)).toBe(true);
    expect(sold && isLight(sold, lexicon)).toBe(false);
  });
});

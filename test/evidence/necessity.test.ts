import { describe, expect, it } from 'vitest';
import { PLAIN_NECESSITY } from '../../src/evaluation/training/plainModel.js';
import {
  measureNeeds,
  type Necessity,
  needsOf,
  type TermTraits,
} from '../../src/evidence/necessity.js';

function trait(term: string, more: Partial<TermTraits> = {}): TermTraits {
  return {
    term,
    termClass: 'noun',
    rarity: 0.5,
    focus: false,
    last: false,
    known: true,
    asking: false,
    type: 'fact',
    size: 0.25,
    ...more,
  };
}

const LEARNT: Necessity = {
  ...PLAIN_NECESSITY,
  rarity: 2,
  classes: { ...PLAIN_NECESSITY.classes, name: 3 },
  terms: { happen: -4 },
};

describe('needsOf', () => {
  it('knows nothing before anything is learnt', () => {
    expect(needsOf([trait('pier')], PLAIN_NECESSITY)).toEqual([0.5]);
  });

  it('holds a name to be needed more than a noun, and a word that seldom stands in answers less', () => {
    const [name = 0, noun = 0, seldom = 0] = needsOf(
      [trait('riga', { termClass: 'name' }), trait('pier'), trait('happen')],
      LEARNT,
    );
    expect(name).toBeGreaterThan(noun);
    expect(noun).toBeGreaterThan(seldom);
  });

  it('needs no word that only asks', () => {
    expect(needsOf([trait('date', { asking: true })], LEARNT)).toEqual([0]);
  });

  it('takes a term that is called like a property of every object as unknown', () => {
    expect(needsOf([trait('constructor')], LEARNT)).toEqual(needsOf([trait('pier')], LEARNT));
  });

  it('is never quite sure', () => {
    const sure = { ...PLAIN_NECESSITY, bias: 50 };
    expect(needsOf([trait('pier')], sure)).toEqual([0.98]);
    expect(needsOf([trait('pier')], { ...sure, bias: -50 })).toEqual([0.02]);
  });
});

describe('measureNeeds', () => {
  const full = { own: 1, all: 1 };
  const lost = { own: 0, all: 0 };

  it('finds nothing missing where every word stands', () => {
    expect(measureNeeds([0.9, 0.4], [full, full])).toEqual({
      missing: 0,
      needed: 1,
      neededOwn: 1,
      worstMissing: 0,
    });
  });

  it('holds the loss of a needed word against a sentence more than that of another', () => {
    const needed = measureNeeds([0.9, 0.4], [lost, full]);
    const other = measureNeeds([0.9, 0.4], [full, lost]);
    expect(needed.missing).toBeGreaterThan(other.missing);
    expect(needed.needed).toBeLessThan(other.needed);
    expect(needed.worstMissing).toBe(0.9);
  });

  it('counts what the context lends, and what the sentence has, apart', () => {
    const { needed, neededOwn } = measureNeeds([0.5, 0.5], [full, { own: 0, all: 0.7 }]);
    expect(needed).toBeCloseTo(0.85);
    expect(neededOwn).toBe(0.5);
  });

  it('measures nothing for a question of words that only ask', () => {
    expect(measureNeeds([0], [lost])).toEqual({
      missing: 0,
      needed: 0,
      neededOwn: 0,
      worstMissing: 0,
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, slice } from '../../../src/engine/text/span.js';
import { findExpansions } from '../../../src/engine/values/expansions.js';
import { textWithin } from './newsText.js';

function found(text: string): string[] {
  return findExpansions(text, { start: 0, end: text.length }).map(
    ({ short, long, initials }) =>
      `${slice(text, short)}: ${slice(text, long)}${initials ? '' : ' (no initials)'}`,
  );
}

describe('findExpansions', () => {
  it.each([
    ['the Coastal Fishing Union (CFU) met', 'CFU: Coastal Fishing Union'],
    ['Bank for River Settlements (BRS)', 'BRS: Bank for River Settlements'],
    ['the Ministry of Trade (MoT) said', 'MoT: Ministry of Trade'],
    ['Republic of Dalmora (RoD)', 'RoD: Republic of Dalmora'],
    ['the Delta Initiative Network in Peru (DINP)', 'DINP: Delta Initiative Network in Peru'],
    ["the People's Committee of Lang (PCL)", "PCL: People's Committee of Lang"],
    ['gross domestic product (GDP) rose', 'GDP: gross domestic product'],
    ['Research and Development (R&D)', 'R&D: Research and Development'],
    ['Centre for Sea, Coast and Delta (CSCD)', 'CSCD: Centre for Sea, Coast and Delta'],
    ['Trần Office (TO) opened', 'TO: Trần Office'],
    ['Blue Young Coast Network in Peru (BYCN)', 'BYCN: Blue Young Coast Network in Peru'],
    ['the Coastal Fishing Union (see CFU) met', 'CFU: Coastal Fishing Union'],
    ['CFU fleet (Coastal Fishing Union) met', 'CFU: Coastal Fishing Union'],
    ['the fair of the Delta Rice Fund ( DRF )', 'DRF: Delta Rice Fund'],
  ])('reads %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('reads the short form before the full one too', () => {
    expect(found('CFU (Coastal Fishing Union) met')).toEqual(['CFU: Coastal Fishing Union']);
    expect(found('GDP (gross domestic product) rose')).toEqual(['GDP: gross domestic product']);
    expect(found('DRC (Democratic Republic of Congo) rose')).toEqual([
      'DRC: Democratic Republic of Congo',
    ]);
  });

  it('explains no short name by a part of its letters', () => {
    expect(found('the Network in Korea (NKX) met')).toEqual([]);
    expect(found('the Network in Korea (NiK) met')).toEqual(['NiK: Network in Korea']);
  });

  it('reads several in one sentence', () => {
    expect(found('Delta Rice Fund (DRF) and Blue Coast Union (BCU)')).toEqual([
      'DRF: Delta Rice Fund',
      'BCU: Blue Coast Union',
    ]);
  });

  it('takes the nearest words whose initials are the letters', () => {
    expect(found('Chile Copper Group and Coastal Copper Group (CCG)')).toEqual([
      'CCG: Coastal Copper Group',
    ]);
  });

  it('says so when a made-up short name only stands behind the full one', () => {
    expect(found('the Rice Promotion Agency (Ricepro) said')).toEqual([
      'Ricepro: Rice Promotion Agency (no initials)',
    ]);
  });

  it.each([
    ['Porto (XNA) – The fair opened', 'an agency behind one word'],
    ['Ana Ruiz (left) and Lam', 'a place in a picture'],
    ['he said (I agree)', 'a remark'],
    ['(CFU) met', 'no words before it'],
    ['the union (CFU) met', 'words that are no name'],
    ['a price (US)', 'a short word behind a short word'],
    ['the Coastal Union; it (CFU) met', 'another sentence part between'],
    ['DRF (a dry river) rose', 'brackets that explain something else'],
  ])('finds none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('looks at nothing outside of the sentence', () => {
    const text = 'Coastal Fishing Union. (CFU) met';
    expect(findExpansions(text, { start: 23, end: text.length })).toEqual([]);
  });

  it('gives spans of letters and figures inside the sentence', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        for (const { short, long } of findExpansions(text, { start, end })) {
          expect(contains({ start, end }, short)).toBe(true);
          expect(contains({ start, end }, long)).toBe(true);
          expect(slice(text, short)).toMatch(/^\p{Lu}/u);
          expect(slice(text, long)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.]$/su);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { compareClaim } from '../../../src/engine/answers/compareClaim.js';
import { findClaims } from '../../../src/engine/answers/findClaims.js';
import { analyses } from '../../../src/engine/evidence/analyses.js';
import { slice } from '../../../src/engine/text/span.js';
import { collect } from '../evidence/collect.js';

const STORY = `Faro builds

In 2022, the port of Faro handled 40 million tonnes of cargo, and the port of Beja 12 million tonnes.

Mayor Ana Dias opened the new bridge on May 4, 2023. It cost the city council 4 million euros.

In 2021, Peru's exports to Chile rose to 200 million USD.
`;

/** What the sentence of the story with some words says to a claim, in short. */
function compare(claim: string, words: string): string {
  const { collection, sentence } = collect(STORY);
  const { lexicon, sentencesOf } = collection;
  const [read, ...others] = findClaims(claim, lexicon);
  if (read === undefined || others.length > 0) throw new Error(`${claim} is not one claim`);
  const found = sentence(words);
  const comparison = compareClaim(read, analyses(sentencesOf, lexicon.casing).inContext(found));
  const { outcome } = comparison;
  if (comparison.outcome === 'silent') return outcome;
  const { highlight, leans } = comparison;
  const shown = highlight === undefined ? '' : ` ${slice(found.article.text, highlight)}`;
  const by = comparison.outcome === 'contradicts' ? ` by its ${comparison.difference}:` : ':';
  return `${outcome}${by}${shown}${leans ? ' (leans)' : ''}`;
}

describe('compareClaim', () => {
  it.each([
    [
      'The port of Faro handled 40 million tonnes of cargo in 2022.',
      'supports: 40 million tonnes',
      'it states all of it',
    ],
    [
      'The port of Faro handled 45 million tonnes of cargo in 2022.',
      'contradicts by its figure: 40 million tonnes',
      'it gives another figure',
    ],
    [
      'The port of Faro handled 40 million tonnes of cargo in 2021.',
      'contradicts by its year: 2022',
      'it gives another year',
    ],
    [
      'The port of Faro handled 45 million tonnes of cargo in 2021.',
      'silent',
      'what differs in two things is another matter',
    ],
    [
      'The port of Faro handled 12 million tonnes of cargo in 2022.',
      'contradicts by its figure: 40 million tonnes',
      'the figure is the other port’s',
    ],
    ['The port of Faro handled 900 ships in 2022.', 'silent', 'it counts no ships'],
    ['The mayor of Faro resigned in 2022.', 'silent', 'it speaks of something else'],
  ])('holds %j against the ports of 2022: %s, for %s', (claim, said) => {
    expect(compare(claim, 'the port of Faro')).toBe(said);
  });

  it.each([
    ["Peru's exports to Chile rose to 200 million USD in 2021.", 'supports: 200 million USD'],
    [
      "Peru's exports to Chile fell to 200 million USD in 2021.",
      'contradicts by its direction: rose',
    ],
  ])('holds %j against the trade of 2021: %s', (claim, said) => {
    expect(compare(claim, "Peru's exports")).toBe(said);
  });

  it('takes what a sentence carries on from the one before, and says that it leans on it', () => {
    expect(compare('The bridge cost the city council 4 million euros.', 'It cost')).toBe(
      'supports: 4 million euros (leans)',
    );
  });
});

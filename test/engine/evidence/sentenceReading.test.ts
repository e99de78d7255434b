import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/engine/articles/passage.js';
import type { Reading } from '../../../src/engine/encoder/encoder.js';
import { readSentences } from '../../../src/engine/evidence/sentenceReading.js';
import type { Candidate } from '../../../src/engine/index/searchPort.js';
import { type Span, slice } from '../../../src/engine/text/span.js';
import { spanOf } from '../../fakeLibrary.js';
import { collect } from './collect.js';
import { textOf } from './setCase.js';

const { collection, sentence } = collect(
  'Faro opens a bridge\n\nThe bridge opened in May. Ana Dias cut the ribbon.\n\nIt cost 4 million euros.\n',
);
const [article] = collection.articles;
if (article === undefined) throw new Error('there is one article');

/** A passage from the sentence with some words to that with others. */
function passageOf(from: string, to: string): Passage {
  const [first, last] = [sentence(from), sentence(to)];
  const sentences = collection.sentencesOf(first.article).slice(first.position, last.position + 1);
  return { article: first.article, start: first.start, end: last.end, sentences };
}

function candidate(passage: Passage, similarity?: number): Candidate {
  return { passage, score: 1, wordRank: 1, meaningRank: undefined, similarity };
}

/** A reading of a passage with these words for its spans, each with its score. */
function reading(
  passage: Passage,
  spans: Readonly<Record<string, number>>,
  { has = 0, nothing = 0 }: Partial<Reading> = {},
): Reading {
  const text = slice(passage.article.text, passage);
  return {
    spans: Object.entries(spans).map(([words, score]) => ({ ...spanOf(text, words), score })),
    nothing,
    has,
    claim: { supports: 0, refutes: 0, neither: 0 },
  };
}

/** Each sentence that was read, by its own words, with the words of its span. */
function read(candidates: readonly Candidate[], readings: readonly Reading[]) {
  const words = (span: Span) => slice(article?.text ?? '', span);
  return [...readSentences(candidates, readings)].map(([one, { span, lead, has, similarity }]) => {
    return { sentence: textOf(one), span: words(span), lead, has, similarity };
  });
}

const both = passageOf('The bridge opened', 'Ana Dias');
const later = passageOf('Ana Dias', 'It cost');

describe('readSentences', () => {
  it('gives every sentence with a span its likeliest one, where it stands in the article', () => {
    const one = reading(both, { 'in May': 5, May: 3, 'Ana Dias': 4 }, { has: 2, nothing: 1 });
    expect(read([candidate(both, 0.5)], [one])).toEqual([
      { sentence: 'The bridge opened in May.', span: 'in May', lead: 4, has: 2, similarity: 0.5 },
      { sentence: 'Ana Dias cut the ribbon.', span: 'Ana Dias', lead: 3, has: 2, similarity: 0.5 },
    ]);
  });

  it('takes of a sentence in two passages what speaks most for it, on one scale', () => {
    // By its score alone the first would be the better one.
    const one = reading(both, { ribbon: 9 }, { has: -4, nothing: 8 });
    const other = reading(later, { 'Ana Dias': 2 }, { has: 3, nothing: 1 });
    const best = {
      sentence: 'Ana Dias cut the ribbon.',
      span: 'Ana Dias',
      lead: 1,
      has: 3,
      similarity: undefined,
    };
    expect(read([candidate(both), candidate(later)], [one, other])).toEqual([best]);
    expect(read([candidate(later), candidate(both)], [other, one])).toEqual([best]);
  });

  it('cuts a span off at the end of the sentence in which it begins', () => {
    const one = reading(both, { 'May. Ana Dias': 1 });
    expect(read([candidate(both)], [one])).toMatchObject([
      { sentence: 'The bridge opened in May.', span: 'May.' },
    ]);
  });

  it('passes over a span that begins between two sentences', () => {
    const between = reading(both, { '. Ana': 1 });
    const [span] = between.spans;
    if (span === undefined) throw new Error('there is one span');
    const spans = [{ ...span, start: span.start + 1 }];
    expect(read([candidate(both)], [{ ...between, spans }])).toEqual([]);
  });

  it('finds nothing in a passage that was not read', () => {
    expect(read([candidate(both)], [])).toEqual([]);
  });
});

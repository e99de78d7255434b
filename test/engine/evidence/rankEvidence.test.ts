import { describe, expect, it } from 'vitest';
import type { Encoder, ReadablePassage, Reading } from '../../../src/engine/encoder/encoder.js';
import { analyses } from '../../../src/engine/evidence/analyses.js';
import type { Model } from '../../../src/engine/evidence/model.js';
import { findPassages, rankEvidence } from '../../../src/engine/evidence/rankEvidence.js';
import type { Collection } from '../../../src/engine/index/collection/collection.js';
import type { SearchPort, SearchQuery } from '../../../src/engine/index/searchPort.js';
import { splitWindows } from '../../../src/engine/index/splitWindows.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { vectorOf } from '../index/windows.js';
import { collect } from './collect.js';
import { textOf } from './setCase.js';

/** The reader's lead alone decides. */
const MODEL: Model = {
  ranker: { lead: 1, has: 0, similarity: 0, coverage: 0, type: 0, headline: 0 },
  gate: { bias: 0, features: { similarity: 0, unclear: 0 }, score: 1, ahead: 0 },
  threshold: 0.5,
};

const VECTOR = vectorOf(3, 4);

/** An encoder that sees an answer in the words given, each at its score, and tells what it was given. */
function readerOf(scores: Readonly<Record<string, number>>) {
  const read: (readonly ReadablePassage[])[] = [];
  const encoder: Pick<Encoder, 'embed' | 'read'> = {
    embed: async (texts) => texts.map(() => VECTOR),
    read: async (_question, passages) => {
      read.push(passages);
      return passages.map(({ text }): Reading => {
        const spans = Object.entries(scores).flatMap(([words, score]) =>
          [...text.matchAll(new RegExp(words, 'g'))].map(({ index: start }) => {
            return { start, end: start + words.length, score };
          }),
        );
        const claim = { supports: 0, refutes: 0, neither: 0 };
        return { spans, nothing: 0, has: 0, claim };
      });
    },
  };
  return { encoder: encoder as Encoder, read }; // nobody asks for more
}

/** A search that brings every passage of a collection, in order, and tells what it was asked. */
function searchOf({ articles, sentencesOf }: Collection) {
  const passages = articles.flatMap((article) => splitWindows(article, sentencesOf(article)));
  const queries: SearchQuery[] = [];
  const index: SearchPort = {
    search: async (query) => {
      queries.push(query);
      return passages
        .filter(({ article }) => query.accept?.(article) ?? true)
        .map((passage, at) => ({
          passage,
          score: 1 / (at + 1),
          wordRank: at + 1,
          meaningRank: undefined,
          similarity: 0.5,
        }));
    },
  };
  return { index, queries };
}

async function rank(
  asked: string,
  scores: Readonly<Record<string, number>>,
  texts: readonly string[],
  accept?: (file: string) => boolean,
) {
  const { collection } = collect(...texts);
  const { encoder, read } = readerOf(scores);
  const { index, queries } = searchOf(collection);
  const source = {
    index,
    encoder,
    analyses: analyses(collection.sentencesOf, collection.lexicon.casing),
    collection,
  };
  const question = readQuestion(asked, collection.lexicon);
  const { verdicts, passages } = await rankEvidence(
    question,
    source,
    MODEL,
    accept && (({ file }) => accept(file)),
  );
  return {
    sentences: verdicts.map(({ sentence }) => textOf(sentence)),
    files: verdicts.map(({ sentence }) => sentence.article.file),
    passages: passages.map(({ article }) => article.file),
    read,
    queries,
  };
}

describe('rankEvidence', () => {
  it('orders the sentences in which an answer is seen by their score', async () => {
    const { sentences } = await rank('What was sold?', { rice: 4, copper: 12, cork: 8 }, [
      'Faro sold rice. Braga sold copper.',
      'Beja sold cork. Evora sold nothing.',
    ]);
    expect(sentences).toEqual(['Braga sold copper.', 'Beja sold cork.', 'Faro sold rice.']);
  });

  it('puts those that break a constraint behind, whatever their score', async () => {
    const { sentences } = await rank('What was sold in 2022?', { rice: 4, copper: 12 }, [
      'Faro sold rice in 2022.',
      'Braga sold copper in 2021.',
    ]);
    expect(sentences).toEqual(['Faro sold rice in 2022.', 'Braga sold copper in 2021.']);
  });

  it('orders sentences of one score by file and place', async () => {
    const { sentences } = await rank('What was sold?', { sold: 4 }, [
      'Faro sold rice. Braga sold copper.',
      'Beja sold cork.',
    ]);
    expect(sentences).toEqual(['Faro sold rice.', 'Braga sold copper.', 'Beja sold cork.']);
  });

  it('gives the same words in several files once, where they answer best', async () => {
    const { sentences, files } = await rank(
      'What was sold in 2022?',
      { rice: 4 },
      // Only the second says of which year it speaks.
      ['It happened in 2019. Faro sold rice.', 'It happened in 2022. Faro sold rice.'],
    );
    expect(sentences).toEqual(['Faro sold rice.']);
    expect(files).toEqual(['1.txt']);
  });

  it('reads the first eight of the passages that were found, under their headlines', async () => {
    const texts = Array.from(
      { length: 9 },
      (_, at) => `Fair ${at} opens\n\nFaro sold rice at ${at} fairs.`,
    );
    const { read, passages } = await rank('What was sold?', { rice: 1 }, texts);
    expect(passages).toHaveLength(9);
    expect(read).toHaveLength(1);
    expect(read[0]?.map(({ headline, text }) => headline ?? text.split('\n')[0])).toEqual(
      Array.from({ length: 8 }, (_, at) => `Fair ${at} opens`),
    );
  });

  it('looks only in articles that count', async () => {
    const texts = ['Faro sold rice.', 'Braga sold rice too.'];
    const { files } = await rank('What was sold?', { rice: 1 }, texts, (file) => file === '1.txt');
    expect(files).toEqual(['1.txt']);
  });
});

describe('findPassages', () => {
  const { collection } = collect(
    'The attorney sold rice in May 2022. The Faro Port Authority (FPA) did not.',
  );

  async function queryOf(asked: string) {
    const { encoder } = readerOf({});
    const { index, queries } = searchOf(collection);
    await findPassages(readQuestion(asked, collection.lexicon), { index, encoder });
    const [query] = queries;
    const weights = new Map(query?.terms.map(({ term, weight }) => [term, weight]));
    return { query, weightOf: (word: string) => weights.get(termOf(word)) };
  }

  it('searches by the question’s meaning and its words', async () => {
    const { query, weightOf } = await queryOf('Who sold rice?');
    expect(query?.vector).toEqual(VECTOR);
    expect(query?.limit).toBe(12);
    expect(weightOf('rice')).toBe(1);
  });

  it('lets words that only ask count little', async () => {
    const { weightOf } = await queryOf('What date was rice sold?');
    expect([weightOf('date'), weightOf('rice')]).toEqual([0.2, 1]);
  });

  it('lets related words, full names and times count less than the words themselves', async () => {
    const related = (await queryOf('Which lawyer sold rice?')).weightOf('attorney');
    expect(related).toBeGreaterThan(0);
    expect(related).toBeLessThanOrEqual(0.3);
    expect((await queryOf('What did the FPA sell?')).weightOf('authority')).toBe(0.4);
    expect((await queryOf('What was sold in May 2022?')).weightOf('2022')).toBe(0.6);
  });
});

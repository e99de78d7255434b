import { openDesk } from '../../src/engine/answers/openDesk.js';
import { quoteSpan } from '../../src/engine/answers/quoteSpan.js';
import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { FEATURE_NAMES } from '../../src/engine/evidence/features.js';
import { rankEvidence } from '../../src/engine/evidence/rankEvidence.js';
import { failed } from '../../src/engine/evidence/verdict.js';
import { collectArticles } from '../../src/engine/index/collection/collection.js';
import { readQuestion } from '../../src/engine/question/readQuestion.js';
import { smallTalkIn } from '../../src/engine/question/smallTalk.js';
import { slice } from '../../src/engine/text/span.js';
import { holdsOneOf } from '../../src/scoring/comparable.js';
import { overlapsPlace } from '../reader/placedQuestion.js';
import type { Candidate, Example } from './example.js';
import { PLAIN_MODEL } from './plainModel.js';
import type { TrainingQuestion, TrainingSet } from './trainingSet.js';

const PROGRESS = 100;

/** Asks the questions of a set and measures every sentence in which the reader saw an answer. */
export async function collectExamples(
  { name, kind, articles, questions }: TrainingSet,
  encoder: Encoder,
  log: (line: string) => void,
): Promise<readonly Example[]> {
  const collection = collectArticles(articles);
  const desk = await openDesk(collection, encoder, PLAIN_MODEL);
  const examples: Example[] = [];
  for (const [at, question] of questions.entries()) {
    if (at % PROGRESS === 0) log(`${name}: question ${at} of ${questions.length}`);
    const { text, answerable, fold } = question;
    const about = { set: name, kind, fold, answerable };
    if (smallTalkIn(text) !== undefined) {
      examples.push({ ...about, candidates: [] });
      continue;
    }
    const read = readQuestion(text, collection.lexicon);
    const { verdicts } = await rankEvidence(read, desk, PLAIN_MODEL);
    const candidates = verdicts.map((verdict): Candidate => {
      const { sentence, features } = verdict;
      const { article } = sentence;
      const quote = quoteSpan(read.asked, sentence, collection.sentencesOf(article));
      const { holds, right } = judged(question, article.file, slice(article.text, quote), quote);
      const broken = failed(verdict).map((constraint) => constraint.name);
      const values = Float64Array.from(FEATURE_NAMES, (feature) => features[feature]);
      return { features: values, broken, holds, right };
    });
    examples.push({ ...about, candidates });
  }
  return examples;
}

function judged(
  question: TrainingQuestion,
  file: string,
  quote: string,
  span: { readonly start: number; readonly end: number },
): Pick<Candidate, 'holds' | 'right'> {
  const placed = overlapsPlace(question, file, span);
  const holds = question.answerable && (placed || holdsOneOf(quote, question.answers));
  return { holds, right: holds && (placed || question.files.includes(file)) };
}

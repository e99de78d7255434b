import { setImmediate } from 'node:timers/promises';
import { quoteSpan } from '../../answer/quoteSpan.js';
import type { Article } from '../../articles/article.js';
import { type Analyses, analyses } from '../../evidence/analyses.js';
import { FEATURE_NAMES } from '../../evidence/features.js';
import { traitsOf } from '../../evidence/necessity.js';
import { rankEvidence } from '../../evidence/rankEvidence.js';
import { isBroken, type Verdict } from '../../evidence/verdict.js';
import { slice } from '../../language/span.js';
import type { Question } from '../../question/question.js';
import { readQuestion } from '../../question/readQuestion.js';
import { smallTalkIn } from '../../question/smallTalk.js';
import { type Collection, indexArticles } from '../../search/collection.js';
import { miniSearchIndex } from '../../search/miniSearchIndex.js';
import { holdsOneOf } from '../comparable.js';
import type { Candidate, Example, Form, Topic } from './example.js';
import { listNames, type NameInventory } from './nameInventory.js';
import { PLAIN_MODEL } from './plainModel.js';
import { copiesOf } from './questionCopies.js';
import { type Gold, readGold, swapsOf } from './swapQuestion.js';
import type { TrainingQuestion, TrainingSet } from './trainingSet.js';

/** How many copies a question gets beside itself: every one there is, one of them in turn, or none. */
export type Copying = 'all' | 'in-turn' | 'none';

/** What the questions of a set are asked of. */
interface Desk {
  readonly set: TrainingSet;
  readonly collection: Collection;
  readonly analyses: Analyses;
  readonly names: NameInventory;
  goldOf(files: readonly string[]): Gold;
}

/** A question to be asked in one of its forms. */
interface Asking {
  readonly text: string;
  readonly form: Form;
  readonly topic: Topic;
}

const PROGRESS = 250;

/** Asks the questions of a set, and copies of them, and measures every sentence that was found. */
export async function collectExamples(
  set: TrainingSet,
  copying: Copying,
  log: (line: string) => void,
): Promise<readonly Example[]> {
  const desk = await openDesk(set, copying);
  const examples: Example[] = [];
  for (const [at, question] of set.questions.entries()) {
    const askings = [
      { text: question.text, form: 'original', topic: question.topic } as const,
      ...copies(question, desk, copying, at),
    ];
    for (const asking of askings) {
      const example = await judge(question, asking, desk);
      if (example !== undefined) examples.push(example);
    }
    if (at % PROGRESS === 0) {
      log(`${set.name}: question ${at} of ${set.questions.length}`);
      await setImmediate();
    }
  }
  return examples;
}

async function openDesk(set: TrainingSet, copying: Copying): Promise<Desk> {
  const collection = await indexArticles(set.articles, miniSearchIndex());
  const byFile = new Map(set.articles.map((article) => [article.file, article]));
  const golds = new Map<string, Gold>();
  return {
    set,
    collection,
    analyses: analyses(collection.sentencesOf, collection.lexicon.casing),
    names:
      copying === 'none' ? { kindOf: () => undefined, ofKind: () => [] } : listNames(collection),
    goldOf(files) {
      const key = files.join('\n');
      const known = golds.get(key);
      if (known !== undefined) return known;
      const articles = files.flatMap((file): Article[] => {
        const article = byFile.get(file);
        return article === undefined ? [] : [article];
      });
      const gold = readGold(articles);
      golds.set(key, gold);
      return gold;
    },
  };
}

function copies(
  { text, topic, files }: TrainingQuestion,
  { collection, names, goldOf }: Desk,
  copying: Copying,
  at: number,
): readonly Asking[] {
  if (copying === 'none' || smallTalkIn(text) !== undefined) return [];
  const same = copiesOf(text).map((copy) => ({ ...copy, topic }));
  const swapped =
    topic === 'answerable'
      ? swapsOf(readQuestion(text, collection.lexicon), goldOf(files), names).map(
          (swap): Asking => ({ text: swap, form: 'swapped', topic: 'unanswerable' }),
        )
      : [];
  const all = [...same, ...swapped];
  const inTurn = all[at % Math.max(1, all.length)];
  return copying === 'all' || inTurn === undefined ? all : [inTurn];
}

/** `undefined` for a swapped question that the collection may answer after all. */
async function judge(
  { answers, files, fold }: TrainingQuestion,
  { text, form, topic }: Asking,
  { set, collection, analyses: read }: Desk,
): Promise<Example | undefined> {
  const question: Question = readQuestion(text, collection.lexicon);
  const traits = traitsOf(question);
  const about = { set: set.name, own: set.own, fold, form, topic, traits };
  const asked = { type: question.asked.type, explicit: question.asked.explicit };
  if (smallTalkIn(text) !== undefined) return { ...about, asked, candidates: [] };
  const { verdicts } = await rankEvidence(question, collection, read, PLAIN_MODEL);
  if (form === 'swapped' && mayBeAnswered(verdicts, files)) return undefined;
  const candidates = verdicts.map((verdict): Candidate => {
    const { sentence, covers, features } = verdict;
    const { article } = sentence;
    const quote = quoteSpan(question.asked, sentence, collection.sentencesOf(article));
    const holds = topic === 'answerable' && holdsOneOf(slice(article.text, quote), answers);
    return {
      features: Float64Array.from(FEATURE_NAMES, (name) => features[name]),
      covers: Float64Array.from(covers.flatMap(({ own, all }) => [own, all])),
      broken: isBroken(verdict),
      holds,
      right: holds && files.includes(article.file),
    };
  });
  return { ...about, asked, candidates };
}

/** Whether a sentence outside of the gold articles covers the question better than all of theirs. */
function mayBeAnswered(verdicts: readonly Verdict[], files: readonly string[]): boolean {
  const best = (inGold: boolean) =>
    Math.max(
      0,
      ...verdicts
        .filter(
          (verdict) =>
            !isBroken(verdict) && files.includes(verdict.sentence.article.file) === inGold,
        )
        .map(({ features }) => features.coverage),
    );
  return best(false) > best(true);
}

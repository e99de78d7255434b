import { fileURLToPath } from 'node:url';
import type { Article } from '../src/engine/articles/article.js';
import { articleSentences } from '../src/engine/articles/articleSentences.js';
import type { Passage } from '../src/engine/articles/passage.js';
import { EncoderFailedError } from '../src/engine/encoder/encoderFailedError.js';
import { openEncoder } from '../src/engine/encoder/openEncoder.js';
import { splitWindows } from '../src/engine/index/splitWindows.js';
import { type Library, openLibrary } from '../src/engine/library.js';
import { indexBare } from './bareMiniSearch.js';
import type { Benchmark } from './benchmark.js';
import { type ModelSpeed, measureModels } from './measureModels.js';
import { type AskedQuestion, measureSpeed } from './measureSpeed.js';
import type { BenchOptions } from './parseBenchOptions.js';
import { percentile } from './percentile.js';
import { questionsFromPassages } from './questionsFromPassages.js';
import { readAskedQuestions } from './readAskedQuestions.js';
import { runNode } from './runNode.js';
import { timeFirstOutput } from './timeFirstOutput.js';

/** So many calls are timed at least, for a p99 that more than a handful of calls stand behind. */
const TIMED_CALLS = 1000;
const LEAST_ROUNDS = 3;
/** Opening a small folder is measured again and again until so much time is spent. */
const OPENING_TIME_MS = 2000;
const STARTS = 5;
const QUESTIONS_WITHOUT_FILE = 200;

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('./peakMemory.js', import.meta.url));

/** Measures the folder on this machine, from the compiled program. Takes some seconds at least. */
export async function runBenchmark(options: BenchOptions): Promise<Benchmark> {
  const now = () => performance.now();
  const { library, milliseconds } = await timeOpening(options.articles, now);
  const passages = passagesOf(library.articles());
  const questions =
    options.questions === undefined
      ? questionsFromPassages(passages, QUESTIONS_WITHOUT_FILE)
      : await readAskedQuestions(options.questions);

  // Not from `about`: that would collect all people first.
  const articles = library.articles().length;
  const speed = await measureSpeed({
    ask: ({ question, prev }) => library.ask(question, { prev }),
    search: indexBare(passages).search,
    questions,
    rounds: Math.max(LEAST_ROUNDS, Math.ceil(TIMED_CALLS / Math.max(1, questions.length))),
    now,
  });
  await library.close();

  // A large folder takes so long to open that a single start says enough.
  const starts = milliseconds < OPENING_TIME_MS ? STARTS : 1;
  return {
    articles,
    passages: passages.length,
    questions: questions.length,
    ...speed,
    indexing: { milliseconds, passagesPerSecond: (passages.length / milliseconds) * 1000 },
    firstAnswer: {
      milliseconds: await timeStarts(options.articles, questions, starts, now),
      starts,
    },
    models: await timeModels(passages, questions[0]?.question ?? '?', now),
    peakMemory: await readPeakMemory(options.articles, questions),
  };
}

/** An open library with the shortest time that opening it took. */
async function timeOpening(
  folder: string,
  now: () => number,
): Promise<{ readonly library: Library; readonly milliseconds: number }> {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let spent = 0; ; ) {
    const start = now();
    // Every call is to be answered anew.
    const options = { now: new Date(), warn: () => {}, answersKept: 0 };
    const library = await openLibrary(folder, options);
    const elapsed = now() - start;
    milliseconds = Math.min(milliseconds, elapsed);
    spent += elapsed;
    if (spent >= OPENING_TIME_MS) return { library, milliseconds };
    await library.close();
  }
}

/** Each runtime that is installed. */
async function timeModels(
  passages: readonly Passage[],
  question: string,
  now: () => number,
): Promise<readonly ModelSpeed[]> {
  const measured: ModelSpeed[] = [];
  for (const runtime of ['native', 'wasm'] as const) {
    try {
      const open = () => openEncoder({ runtime });
      measured.push(await measureModels(open, passages, question, now));
    } catch (cause) {
      // The native one is a package that may be left out.
      if (!(cause instanceof EncoderFailedError)) throw cause;
    }
  }
  return measured;
}

/** The windows that are searched and read. */
function passagesOf(articles: readonly Article[]): readonly Passage[] {
  return articles.flatMap((article) => splitWindows(article, articleSentences(article)));
}

/** Median time from starting the program to the first bytes of its answer. */
async function timeStarts(
  folder: string,
  [first]: readonly AskedQuestion[],
  starts: number,
  now: () => number,
): Promise<number> {
  const args = [MAIN, 'ask', '--articles', folder, first?.question ?? '?'];
  const times: number[] = [];
  while (times.length < starts) times.push(await timeFirstOutput(args, now));
  return percentile(times, 0.5) ?? Number.NaN;
}

async function readPeakMemory(
  folder: string,
  questions: readonly AskedQuestion[],
): Promise<number> {
  return Number(await runNode([PEAK_MEMORY, folder], JSON.stringify(questions)));
}

import type { Readable, Writable } from 'node:stream';
import { readQuestionFile } from '../evaluation/readQuestionFile.js';
import { renderScore } from '../evaluation/renderScore.js';
import { scoreQuestions } from '../evaluation/scoreQuestions.js';
import type { Library } from '../library.js';
import { claimsJson } from '../reply/claimsJson.js';
import { lookupJson } from '../reply/lookupJson.js';
import { en } from '../reply/messages/en.js';
import { replyToClaims } from '../reply/replyToClaims.js';
import { replyToLookup } from '../reply/replyToLookup.js';
import { replyToOutcome } from '../reply/replyToOutcome.js';
import { replyToWithin, sayWithin } from '../reply/replyToWithin.js';
import { resolveWithin } from '../reply/resolveWithin.js';
import { resultJson } from '../reply/resultJson.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { Call } from './parseCommandLine.js';
import { runBatch } from './runBatch.js';
import { runText } from './runText.js';
import { runVerify } from './runVerify.js';
import { writeJson } from './writeJson.js';
import { writeLine } from './writeLine.js';
import { writeReply } from './writeReply.js';

/** A call that is served from an open library in one go. */
export type LibraryCall = Extract<
  Call,
  { readonly kind: 'ask' | 'batch' | 'who' | 'check' | 'text' | 'verify' | 'eval' }
>;

export interface CommandLineSetting {
  readonly library: Library;
  /** Read only by a batch from standard input. */
  readonly input: Readable;
  /** Takes results, and nothing else. */
  readonly output: Writable;
  /** Takes whole lines that are no results: progress, faults. */
  readonly log: (line: string) => void;
  readonly colour: boolean;
}

/** Serves one call and gives its exit status. Throws a `VerbatimError` when a file it names can't be read. */
export async function runCommandLine(
  call: LibraryCall,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  switch (call.kind) {
    case 'ask':
      return runAsk(call, setting);
    case 'batch':
      await runBatch({ ...setting, file: call.file });
      return EXIT_STATUS.answered;
    case 'who':
      return runWho(call, setting);
    case 'check':
      return runCheck(call, setting);
    case 'text':
      return runText(call, setting);
    case 'verify':
      return runVerify(call, setting);
    case 'eval':
      return runEval(call, setting);
  }
}

async function runAsk(
  { question, json, ...typed }: Extract<Call, { kind: 'ask' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library } = setting;
  const lookup = resolveWithin(question, typed, library.articles());
  if (lookup.outcome !== 'within') {
    setting.log(replyToWithin(lookup, { question }, en).summary);
    return EXIT_STATUS.usage;
  }
  const outcome = await library.ask(question, lookup.within);
  if (json) await writeJson(setting.output, resultJson(question, outcome));
  else await writeReply(sayWithin(replyToOutcome(outcome, en), lookup.within, en), setting);
  return outcome.outcome === 'answer' ? EXIT_STATUS.answered : EXIT_STATUS.refused;
}

async function runWho(
  { name, json }: Extract<Call, { kind: 'who' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library } = setting;
  const lookup = library.who(name);
  if (json) await writeJson(setting.output, lookupJson(name, lookup));
  else await writeReply(replyToLookup(name, lookup, en), setting);
  return lookup.outcome === 'unknown' ? EXIT_STATUS.refused : EXIT_STATUS.answered;
}

/** A text of which the articles say nothing, or that states nothing, counts as refused. */
async function runCheck(
  { text, json }: Extract<Call, { kind: 'check' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const checked = await setting.library.check(text);
  if (json) await writeJson(setting.output, claimsJson(checked));
  else await writeReply(replyToClaims(checked, en), setting);
  const found = checked.verdicts.some(({ outcome }) => outcome !== 'nothing');
  return found ? EXIT_STATUS.answered : EXIT_STATUS.refused;
}

async function runEval(
  { file, json, misses }: Extract<Call, { kind: 'eval' }>,
  { library, output, log }: CommandLineSetting,
): Promise<ExitStatus> {
  const questions = await readQuestionFile(file);
  log(`Asking ${questions.length} questions`);
  const score = await scoreQuestions(library, questions);
  if (json) await writeJson(output, score);
  else await writeLine(output, renderScore(score, { misses }));
  return EXIT_STATUS.answered;
}

import type { Readable, Writable } from 'node:stream';
import type { Library } from '../../engine/library.js';
import { claimsJson } from '../../reply/claimsJson.js';
import { explanationJson } from '../../reply/explanationJson.js';
import { lookUpPerson } from '../../reply/lookUpPerson.js';
import { lookupJson } from '../../reply/lookupJson.js';
import { en } from '../../reply/messages/en.js';
import { organisationLookupJson, organisationsJson } from '../../reply/organisationJson.js';
import { replyToClaims } from '../../reply/replyToClaims.js';
import { replyToLookup } from '../../reply/replyToLookup.js';
import { replyToOrganisation, replyToOrganisations } from '../../reply/replyToOrganisation.js';
import { replyToOutcome } from '../../reply/replyToOutcome.js';
import { replyToWithin, sayWithin } from '../../reply/replyToWithin.js';
import { resolveWithin } from '../../reply/resolveWithin.js';
import { resultJson } from '../../reply/resultJson.js';
import { readQuestionFile } from '../../scoring/readQuestionFile.js';
import { renderScore } from '../../scoring/renderScore.js';
import { scoreQuestions } from '../../scoring/scoreQuestions.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { Call } from './parseCommandLine.js';
import { renderExplanation } from './renderExplanation.js';
import { runBatch } from './runBatch.js';
import { runRecords } from './runRecords.js';
import { runText } from './runText.js';
import { runVerify } from './runVerify.js';
import { writeJson } from './writeJson.js';
import { writeLine } from './writeLine.js';
import { writeReply } from './writeReply.js';

/** A call that is served from an open library in one go. */
export type LibraryCall = Extract<
  Call,
  {
    readonly kind:
      | 'ask'
      | 'batch'
      | 'who'
      | 'what'
      | 'figures'
      | 'timeline'
      | 'check'
      | 'text'
      | 'verify'
      | 'eval';
  }
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
  const { library, output } = setting;
  switch (call.kind) {
    case 'ask':
      return runAsk(call, setting);
    case 'batch':
      await runBatch({ ...setting, file: call.file });
      return EXIT_STATUS.answered;
    case 'who':
      return runWho(call, setting);
    case 'what':
      return runWhat(call, setting);
    case 'figures':
    case 'timeline':
      return runRecords(call, library, {
        text: (reply) => writeReply(reply, setting),
        json: (value) => writeJson(output, value),
        csv: (rows) => writeLine(output, rows.trimEnd()),
      });
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

/** Sentences that are explained at most: the answer and what it was preferred to. */
const EXPLAINED = 3;

async function runAsk(
  { question, json, explain, ...typed }: Extract<Call, { kind: 'ask' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library } = setting;
  const lookup = resolveWithin(question, typed, library.articles());
  if (lookup.outcome !== 'within') {
    setting.log(replyToWithin(lookup, { question }, en).summary);
    return EXIT_STATUS.usage;
  }
  const { within } = lookup;
  const outcome = await library.ask(question, within);
  const explanation = explain ? await library.explain(question, EXPLAINED, within) : undefined;
  if (json) {
    const result = resultJson(question, outcome);
    const explained =
      explanation === undefined ? result : { ...result, explanation: explanationJson(explanation) };
    await writeJson(setting.output, explained);
  } else {
    await writeReply(sayWithin(replyToOutcome(outcome, en), within, en), setting);
    if (explanation !== undefined)
      await writeLine(setting.output, `\n${renderExplanation(explanation)}`);
  }
  return outcome.outcome === 'answer' ? EXIT_STATUS.answered : EXIT_STATUS.refused;
}

async function runWho(
  { name, show, json }: Extract<Call, { kind: 'who' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library, output } = setting;
  const lookup = await lookUpPerson(library, name);
  if (json) await writeJson(output, lookupJson(name, lookup));
  else await writeReply(replyToLookup(name, lookup, en, show), setting);
  return lookup.outcome === 'unknown' ? EXIT_STATUS.refused : EXIT_STATUS.answered;
}

/** Without a name, all that the articles name: in a shell nothing speaks against a long list. */
async function runWhat(
  { about, named, json }: Extract<Call, { kind: 'what' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library, output } = setting;
  if (about.trim() === '') {
    const all = library.organisations();
    if (json) await writeJson(output, organisationsJson(all));
    else await writeReply(replyToOrganisations(all, en, Number.POSITIVE_INFINITY), setting);
    return EXIT_STATUS.answered;
  }
  const lookup = library.what(about);
  if (json) await writeJson(output, organisationLookupJson(about, lookup));
  else await writeReply(replyToOrganisation(about, lookup, en, named), setting);
  return lookup.outcome === 'unknown' ? EXIT_STATUS.refused : EXIT_STATUS.answered;
}

/** A text of which the articles say nothing, or that states nothing, counts as refused. */
async function runCheck(
  { text, json }: Extract<Call, { kind: 'check' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const { library, output } = setting;
  const checked = await library.check(text);
  if (json) await writeJson(output, claimsJson(checked));
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

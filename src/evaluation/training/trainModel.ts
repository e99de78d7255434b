import { MODEL } from '../../evidence/data/model.js';
import type { Model } from '../../evidence/model.js';
import { ABLATIONS } from './ablations.js';
import { collectExamples } from './collectExamples.js';
import type { Example } from './example.js';
import { judge, type Learning, learn } from './learn.js';
import { teachNeeds, withNeeds } from './learnNecessity.js';
import type { TrainOptions } from './parseTrainOptions.js';
import {
  HELD_OUT_COLLECTION,
  LEARNT_COLLECTIONS,
  PUBLIC_SETS,
  readLabelledSet,
  readOwnCollection,
  readPublicCollection,
} from './readTrainingSets.js';
import { renderModel } from './renderModel.js';
import {
  type AblationFigures,
  adversarialAuroc,
  renderAblations,
  renderExamples,
  renderPublicSet,
  renderScores,
  type ScoredSet,
  scoreLeftOut,
} from './reportTraining.js';
import { scoreDecisions } from './scoreDecisions.js';
import { fromModel, toModel } from './toModel.js';

/** The generated file and what was measured on the way. */
export interface Training {
  readonly file: string;
  readonly report: string;
}

const ADVERSARIAL_SET = 'squad2-tune';
/** No fold: learnt from by nobody. */
const NO_FOLD = -1;

/** Learns, measures and renders the model; the same input and date give the same file, to the byte. */
export async function trainModel(
  options: TrainOptions,
  log: (line: string) => void,
): Promise<Training> {
  const read = await readExamples(options, log);
  log(`learning what answers need from ${read.length} examples`);
  const { examples, necessity } = await teachNeeds(read);
  log(`learning from ${examples.length} examples`);
  const learning = await learn(examples);
  const model = toModel(learning.learnt, necessity);
  const measured = await measureUnseen(options, model, log);
  const leftOut = scoreLeftOut(learning.outOfFold);
  const parts = await ablate(examples, log);
  return {
    file: renderModel(model, provenance(options, examples, leftOut.at(-1))),
    report: [
      renderExamples(examples),
      renderScores('left out', leftOut),
      renderScores(`never learnt from (threshold ${model.threshold})`, measured),
      renderPublicSet(ADVERSARIAL_SET, learning.outOfFold),
      renderAblations(figuresOf('nothing left out', learning), parts),
    ].join('\n\n'),
  };
}

async function readExamples(
  { collections, data, sample }: TrainOptions,
  log: (line: string) => void,
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [fold, name] of LEARNT_COLLECTIONS.entries()) {
    const set = await readOwnCollection(collections, name, fold);
    for (const example of await collectExamples(set, 'all', log)) examples.push(example);
  }
  for (const name of PUBLIC_SETS) {
    const set = await readPublicCollection(data, name, sample);
    for (const example of await collectExamples(set, 'in-turn', log)) examples.push(example);
  }
  return examples;
}

/** The hold-out, and the seeds when they are asked for, by what was learnt and by the model in place. */
async function measureUnseen(
  { collections, seeds }: TrainOptions,
  model: Model,
  log: (line: string) => void,
): Promise<readonly ScoredSet[]> {
  const sets = [await readOwnCollection(collections, HELD_OUT_COLLECTION, NO_FOLD)];
  if (seeds !== undefined) sets.push(await readLabelledSet('seeds', 'seeds', seeds, NO_FOLD));
  const scored: ScoredSet[] = [];
  for (const set of sets) {
    const examples = await collectExamples(set, 'none', log);
    for (const [suffix, by] of [
      ['', model],
      [', model before', MODEL],
    ] as const) {
      const learnt = fromModel(by);
      const decisions = examples.map((example) => judge(learnt, withNeeds(example, by.necessity)));
      const score = scoreDecisions(decisions, () => by.threshold);
      scored.push({ name: `${set.name}${suffix}`, score });
    }
  }
  return scored;
}

async function ablate(
  examples: readonly Example[],
  log: (line: string) => void,
): Promise<readonly AblationFigures[]> {
  const figures: AblationFigures[] = [];
  for (const { name, without } of ABLATIONS) {
    log(`learning without ${name}`);
    figures.push(figuresOf(name, await learn(examples, without)));
  }
  return figures;
}

function figuresOf(name: string, { outOfFold }: Learning): AblationFigures {
  const score = scoreLeftOut(outOfFold).at(-1)?.score;
  const adversarial = adversarialAuroc(ADVERSARIAL_SET, outOfFold);
  return { name, top1: score?.top1 ?? 0, f: score?.f ?? 0, adversarial };
}

function provenance(
  { date }: TrainOptions,
  examples: readonly Example[],
  leftOut: ScoredSet | undefined,
): readonly string[] {
  const originals = examples.filter(({ form }) => form === 'original');
  const sets = [...new Set(originals.map(({ set }) => set))].map(
    (set) => ` ${set}: ${originals.filter((example) => example.set === set).length}`,
  );
  const score = leftOut?.score;
  const figure = (value: number | undefined) => (value ?? 0).toFixed(3);
  return [
    'What the judge has learnt. Generated by `npm run train`; do not edit.',
    '',
    `Learnt on ${date} from questions of these sets, and ${examples.length - originals.length} copies of them:`,
    ...sets.map((line) => `-${line}`),
    '',
    `Figures on ${score?.questions ?? 0} questions about our own articles, learnt without the collection that is asked:`,
    `right sentence first ${figure(score?.top1)}, recall ${figure(score?.recall)}, refusal recall ${figure(score?.refusalRecall)}, F ${figure(score?.f)},`,
    `expected calibration error ${figure(score?.calibrationError)}.`,
  ];
}

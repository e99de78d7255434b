import { join } from 'node:path';
import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { openEncoder } from '../../src/engine/encoder/openEncoder.js';
import type { Model } from '../../src/engine/evidence/model.js';
import { ABLATIONS } from './ablations.js';
import { collectExamples } from './collectExamples.js';
import type { Example } from './example.js';
import { type Judged, judge, type Learning, learn } from './learn.js';
import type { TrainOptions } from './parseTrainOptions.js';
import {
  HELD_OUT_COLLECTION,
  LEARNT_COLLECTIONS,
  PUBLIC_SET,
  readCollection,
  readLabelledSet,
  readPublicCollection,
} from './readTrainingSets.js';
import { renderAblations, renderReliability, renderScores, scoreSets } from './reportTraining.js';
import { fromModel, toModel } from './toModel.js';
import type { TrainingSet } from './trainingSet.js';

/** What was learnt, with where it comes from, and what was measured on the way. */
export interface Training {
  readonly model: Model & { readonly learnt: string };
  readonly report: string;
}

/** Learns and measures; the same models, sets and date give the same numbers. */
export async function trainModel(
  options: TrainOptions,
  log: (line: string) => void,
): Promise<Training> {
  const encoder = await openEncoder(options.models === undefined ? {} : { models: options.models });
  try {
    const examples: Example[] = [];
    for (const set of await readSets(options)) {
      for (const example of await collectExamples(set, encoder, log)) examples.push(example);
    }
    log(`learning from ${examples.length} examples`);
    const learning = await learn(examples);
    const model = toModel(learning.learnt);
    const unseen = await measureUnseen(options, model, encoder, log);
    return {
      model: { learnt: provenance(options, examples), ...model },
      report: [
        renderScores('left out', scoreSets(learning.outOfFold, model.threshold)),
        renderScores('never learnt from', scoreSets(unseen, model.threshold)),
        ...(['news', 'invented'] as const).map((kind) =>
          renderReliability(
            kind,
            learning.outOfFold.filter(({ example }) => example.kind === kind),
          ),
        ),
        await ablate(examples, learning, log),
      ].join('\n\n'),
    };
  } finally {
    await encoder.close();
  }
}

async function readSets({
  collections,
  data,
  news,
  sample,
  only,
}: TrainOptions): Promise<readonly TrainingSet[]> {
  const sets: TrainingSet[] = [];
  for (const name of LEARNT_COLLECTIONS)
    sets.push(await readCollection(join(collections, name), name, 'invented'));
  if (news !== undefined) sets.push(await readCollection(news, 'news-dev', 'news'));
  if (data !== undefined) sets.push(await readPublicCollection(data, PUBLIC_SET, sample));
  if (only === undefined) return sets;
  return sets
    .map((set) => ({
      ...set,
      questions: set.questions.filter(({ fold }) => only.some((name) => fold.startsWith(name))),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The hold-out, and the seeds when they are asked for, by what was learnt from the others. */
async function measureUnseen(
  { collections, seeds }: TrainOptions,
  model: Model,
  encoder: Encoder,
  log: (line: string) => void,
): Promise<readonly Judged[]> {
  const sets = [
    await readCollection(join(collections, HELD_OUT_COLLECTION), HELD_OUT_COLLECTION, 'invented'),
  ];
  if (seeds !== undefined) sets.push(await readLabelledSet('seeds', 'news', 'seeds', seeds));
  const judged: Judged[] = [];
  for (const set of sets) {
    for (const example of await collectExamples(set, encoder, log)) {
      judged.push(judge(fromModel(model), example));
    }
  }
  return judged;
}

async function ablate(
  examples: readonly Example[],
  whole: Learning,
  log: (line: string) => void,
): Promise<string> {
  const learnings = [{ name: 'nothing left out', learning: whole }];
  for (const { name, without } of ABLATIONS) {
    log(`learning without ${name}`);
    learnings.push({ name, learning: await learn(examples.map(without)) });
  }
  return renderAblations(learnings);
}

function provenance({ date }: TrainOptions, examples: readonly Example[]): string {
  const sets = [...new Set(examples.map(({ set }) => set))].map(
    (set) => `${set} ${examples.filter((example) => example.set === set).length}`,
  );
  return `by npm run train on ${date}, from questions of: ${sets.join(', ')}`;
}

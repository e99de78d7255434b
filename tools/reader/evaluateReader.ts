import { join } from 'node:path';
import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { openEncoder } from '../../src/engine/encoder/openEncoder.js';
import { readPublicSet } from '../readPublicSet.js';
import { readHeldClaims, readNewsClaims } from './labelledClaim.js';
import { type Choosing, measureChoosing } from './measureChoosing.js';
import { type Finding, measureFinding } from './measureFinding.js';
import { type LabelFigures, measureLabels } from './measureLabels.js';
import { measurePassages, type PassageFigures } from './measurePassages.js';
import { openMaterial } from './openMaterial.js';
import type { ReaderOptions } from './parseReaderOptions.js';
import { readPlacedQuestions } from './placedQuestion.js';

/** What was measured of the two models, by set. */
export interface ReaderEvaluation {
  readonly collections: readonly {
    readonly set: string;
    readonly finding: Finding;
    readonly choosing: Choosing;
  }[];
  readonly passages: readonly { readonly set: string; readonly figures: PassageFigures }[];
  readonly claims: readonly { readonly set: string; readonly figures: LabelFigures }[];
}

/** Given a passage, nothing of this set is learnt from. */
const PASSAGE_SET = 'squad2-tune';

/** Measures the embedder and the reader alone, on every set that is asked for. */
export async function evaluateReader(
  options: ReaderOptions,
  log: (line: string) => void,
): Promise<ReaderEvaluation> {
  const { models } = options;
  const encoder = await openEncoder(models === undefined ? {} : { models });
  try {
    return {
      collections: await measureCollections(options, encoder, log),
      passages: await measurePassageSet(options, encoder, log),
      claims: await measureClaims(options, encoder, log),
    };
  } finally {
    await encoder.close();
  }
}

async function measureCollections(
  { news, fold, questions, articles }: ReaderOptions,
  encoder: Encoder,
  log: (line: string) => void,
): Promise<ReaderEvaluation['collections']> {
  const sets = [
    ...(news === undefined
      ? []
      : [{ folder: join(news, 'articles'), file: join(news, 'questions.jsonl') }]),
    ...(questions === undefined ? [] : [{ folder: articles, file: questions }]),
  ];
  const measured: ReaderEvaluation['collections'][number][] = [];
  for (const { folder, file } of sets) {
    log(`embedding ${folder}`);
    const material = await openMaterial(folder, encoder);
    const all = await readPlacedQuestions(file, material.articles);
    const asked = all.filter(
      (one) => fold === undefined || one.fold === fold || file === questions,
    );
    log(`asking ${file}`);
    measured.push({
      set: file,
      finding: await measureFinding(material, asked, encoder),
      choosing: await measureChoosing(material, asked, encoder),
    });
  }
  return measured;
}

async function measurePassageSet(
  { data, sample }: ReaderOptions,
  encoder: Encoder,
  log: (line: string) => void,
): Promise<ReaderEvaluation['passages']> {
  if (data === undefined) return [];
  log(`reading ${PASSAGE_SET}`);
  const set = await readPublicSet(data, PASSAGE_SET);
  return [{ set: PASSAGE_SET, figures: await measurePassages(set, sample, encoder) }];
}

async function measureClaims(
  { claims, news, fold, sample }: ReaderOptions,
  encoder: Encoder,
  log: (line: string) => void,
): Promise<ReaderEvaluation['claims']> {
  const measured: ReaderEvaluation['claims'][number][] = [];
  if (claims !== undefined) {
    log(`labelling ${claims}`);
    const held = await readHeldClaims(claims);
    measured.push({ set: claims, figures: await measureLabels(held, sample, encoder) });
  }
  if (news !== undefined) {
    log(`labelling the claims of ${news}`);
    const told = await readNewsClaims(news, fold);
    measured.push({ set: news, figures: await measureLabels(told, sample, encoder) });
  }
  return measured;
}

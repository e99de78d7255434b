import { FeatureNumbers } from './featureNumbers.js';
import { fitCrf } from './fitCrf.js';
import { type LabelledStretch, labelledStretches } from './labelledStretches.js';
import { measureNames, renderMeasure } from './measureNames.js';
import type { NameOptions } from './parseNameOptions.js';
import { readTaggedSentences, type TaggedSentence } from './readTaggedSentences.js';
import { renderNames, roundCrf } from './renderNames.js';
import { LEARNT_SETS, MEASURED_SET } from './taggedSets.js';

/** A feature that is met less often tells nothing that would hold elsewhere. */
const LEAST_MET = 3;

/**
 * Learns the tagger of people's names and measures it as it will be written.
 *
 * @param log Told a line after each step: the whole takes minutes.
 */
export async function trainNames(
  { data, epochs, runs, heldOut, date }: NameOptions,
  log: (line: string) => void,
): Promise<{ readonly content: string; readonly report: string }> {
  const numbers = new FeatureNumbers();
  const stretches: LabelledStretch[] = [];
  /** What is measured on, by set. */
  const kept = new Map<string, readonly TaggedSentence[]>();
  for (const { name, weight } of LEARNT_SETS) {
    const sentences = await readTaggedSentences(data, name);
    const learnt = heldOut ? sentences.filter((_, at) => at % 10 !== 0) : sentences;
    for (const stretch of labelledStretches(learnt, weight, (feature) => numbers.meet(feature)))
      stretches.push(stretch);
    if (!heldOut) continue;
    const others = sentences.filter((_, at) => at % 10 === 0);
    kept.set(name, others);
  }
  kept.set(MEASURED_SET, await readTaggedSentences(data, MEASURED_SET));
  log(`${stretches.length} stretches of capitals, ${numbers.size} features`);
  const live = numbers.metOften(LEAST_MET);
  const crf = roundCrf(fitCrf(stretches, { live, epochs, runs, log }));
  const measures = [...kept].map(([name, sentences]) => {
    const others = labelledStretches(sentences, 1, (feature) => numbers.find(feature));
    return [name, measureNames(crf, others)] as const;
  });
  const report = measures.map(
    ([name, measure]) => `${name}: ${renderMeasure(measure)} (${measure.names} persons' names)`,
  );
  const [, measure] = measures.at(-1) as (typeof measures)[number]; // the measured set came last
  const content = renderNames(crf, numbers.names, measure, { epochs, runs, heldOut, date });
  return { content, report: report.join('\n') };
}

import { buildEvidenceTask } from './buildEvidenceTask.js';
import type { EvidenceSystem } from './evidenceSystem.js';
import { measureEvidence } from './measureEvidence.js';
import type { EvaluateOptions } from './parseEvaluateOptions.js';
import type { OffTopicQuestions } from './publicSet.js';
import { readDistractors, readOffTopic, readPublicSet } from './readPublicSet.js';
import type { Evaluation } from './renderEvaluation.js';

/** Where questions come from that nothing in a set answers. */
const OFF_TOPIC = [
  { source: 'newsquizqa', file: 'offcorpus_train_dev.jsonl' },
  { source: 'squad11-extra13', file: 'questions.jsonl' },
] as const;
const DISTRACTORS = { source: 'reuters21578', file: 'articles.jsonl.gz' } as const;

/** Measures every system on every set asked for, with a line of progress for each. */
export async function evaluateSystems(
  systems: readonly EvidenceSystem[],
  { data, sets, sample, around }: EvaluateOptions,
  log: (line: string) => void,
): Promise<readonly Evaluation[]> {
  const sources: OffTopicQuestions[] = [];
  for (const { source, file } of OFF_TOPIC) sources.push(await readOffTopic(data, source, file));
  const distractors = around
    ? await readDistractors(data, DISTRACTORS.source, DISTRACTORS.file)
    : [];

  const evaluations: Evaluation[] = [];
  for (const name of sets) {
    const set = await readPublicSet(data, name);
    const offTopic = sources.filter(({ source }) => source !== name);
    const task = buildEvidenceTask(set, { sample, offTopic, distractors });
    for (const system of systems) {
      log(`${name}: ${system.name}, ${task.articles.length} articles`);
      const probe = await system.open(task.articles);
      const figures = await measureEvidence(probe, task);
      evaluations.push({ set: name, system: system.name, figures });
    }
  }
  return evaluations;
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateSystems } from '../../tools/evaluateSystems.js';
import { evidenceSystems } from '../../tools/evidenceSystems.js';

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'squad2-tune/passages.jsonl': lines(
    {
      id: 'p1',
      title: 'Tin',
      text: 'Peru sold 3 tonnes of tin to Chile in 1999. It rained there.',
    },
    {
      id: 'p2',
      title: 'Tea',
      text: 'Kenya sold 5 tonnes of tea to Japan in 2004. It rained there.',
    },
  ),
  'squad2-tune/questions.jsonl': lines(
    { question: 'How much tin?', passage_id: 'p1', answers: ['3 tonnes'], is_impossible: false },
    { question: 'How much tea?', passage_id: 'p2', answers: ['5 tonnes'], is_impossible: false },
    { question: 'Who bought coal?', passage_id: 'p2', answers: [], is_impossible: true },
  ),
  'squad11-extra13/questions.jsonl': lines({ question: 'Which bishop abdicated?' }),
  'newsquizqa/offcorpus_train_dev.jsonl': lines({ question: 'Whose book reveals everything?' }),
  'reuters21578/articles.jsonl.gz': gzipSync(
    lines({ id: 'r1', title: 'TIN', text: 'Bolivia discussed tin with nobody at all this week.' }),
  ),
};

describe('evaluateSystems', () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'verbatim-evaluate-'));
    for (const [name, content] of Object.entries(FILES)) {
      await mkdir(dirname(join(data, name)), { recursive: true });
      await writeFile(join(data, name), content);
    }
  });
  afterEach(() => rm(data, { recursive: true }));

  const evaluate = async (around: boolean) => {
    const log: string[] = [];
    const options = { data, sets: ['squad2-tune'], sample: undefined, around, json: false };
    const baseline = evidenceSystems.filter(({ name }) => name === 'bare MiniSearch');
    const [evaluation] = await evaluateSystems(baseline, options, (line) => log.push(line));
    const figures = new Map(evaluation?.figures.map(({ measure, value }) => [measure, value]));
    return { figures, log };
  };

  it('measures the baseline from files to figures', async () => {
    const { figures } = await evaluate(false);
    expect(figures.get('R@1')).toBe(1); // "tin" and "tea" stand in one passage each
    expect(figures.get('quote hit')).toBe(1);
    expect(figures.get('AUROC adversarial')).toBe(1); // no word of the third is known
    expect(figures.get('AUROC off-topic')).toBe(1);
    expect(figures.has('calibration error')).toBe(false);
  });

  it('sets other stories around the passages when asked to', async () => {
    expect((await evaluate(false)).log).toEqual(['squad2-tune: bare MiniSearch, 2 articles']);
    expect((await evaluate(true)).log).toEqual(['squad2-tune: bare MiniSearch, 3 articles']);
  });
});

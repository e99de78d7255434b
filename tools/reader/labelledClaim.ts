import { join } from 'node:path';
import { loadArticles } from '../../src/engine/articles/loadArticles.js';
import { slice } from '../../src/engine/text/span.js';
import {
  type Fail,
  type Fields,
  parseJsonLines,
  stringField,
} from '../../src/scoring/parseJsonLines.js';
import { readTextFile } from '../../src/scoring/readTextFile.js';
import { foldOf } from './placedQuestion.js';

/** The reader's labels of a claim, in the order in which training numbers them. */
export const LABELS = ['supports', 'refutes', 'neither'] as const;

/** A claim with the text that it is held against. */
export interface LabelledClaim {
  readonly claim: string;
  readonly headline: string | undefined;
  readonly evidence: string;
  /** Place in `LABELS`. */
  readonly label: number;
}

/** Claims as training holds them back: {question, headline, text, label}. */
export async function readHeldClaims(path: string): Promise<readonly LabelledClaim[]> {
  return parseJsonLines(await readTextFile(path), path, (fields, fail) => ({
    claim: stringField(fields, 'question', fail),
    headline: stringField(fields, 'headline', fail, '') || undefined,
    evidence: stringField(fields, 'text', fail),
    label: labelField(fields, fail),
  }));
}

/**
 * The claims on a folder of news whose evidence is named: {claim, label, evidence: [file, start, end]}.
 * @param wanted the fold to take, when not all
 */
export async function readNewsClaims(
  folder: string,
  wanted?: number,
): Promise<readonly LabelledClaim[]> {
  const path = join(folder, 'claims.jsonl');
  const { articles } = await loadArticles(join(folder, 'articles'));
  const claims = parseJsonLines(await readTextFile(path), path, (fields, fail) => {
    const label = ['supported', 'contradicted'].indexOf(stringField(fields, 'label', fail));
    if (label === -1 || !Array.isArray(fields.evidence)) return undefined;
    if (wanted !== undefined && foldOf(fields) !== wanted) return undefined;
    const [file, start, end]: unknown[] = fields.evidence;
    const article = articles.find((one) => one.file === file);
    if (article === undefined || typeof start !== 'number' || typeof end !== 'number') {
      return fail('"evidence" as a file, a start and an end', 'something else');
    }
    const headline =
      article.headline === undefined ? undefined : slice(article.text, article.headline);
    const evidence = article.text.slice(start, end);
    return { claim: stringField(fields, 'claim', fail), headline, evidence, label };
  });
  return claims.filter((claim) => claim !== undefined);
}

function labelField(fields: Fields, fail: Fail): number {
  const { label } = fields;
  return typeof label === 'number' && LABELS[label] !== undefined
    ? label
    : fail('"label" from 0 to 2', String(label));
}

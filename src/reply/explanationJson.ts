import type { Explanation } from '../engine/answers/explain.js';
import { type CitationJson, citationJson } from './resultJson.js';

/** What `ask --explain --json` adds to a result. */
export type ExplanationJson = Omit<Explanation, 'candidates'> & {
  readonly candidates: readonly (CitationJson & Omit<Explanation['candidates'][number], 'quote'>)[];
};

/** An explanation in the published form: each candidate with its place in its file. */
export function explanationJson({ candidates, ...rest }: Explanation): ExplanationJson {
  return {
    ...rest,
    candidates: candidates.map(({ quote, ...weighed }) => ({ ...citationJson(quote), ...weighed })),
  };
}

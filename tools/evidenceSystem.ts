import type { Article } from '../src/engine/articles/article.js';
import type { EvidenceProbe } from './evidenceProbe.js';

/** A way to find evidence, measured beside others on the same articles and questions. */
export interface EvidenceSystem {
  /** The heading of its column. */
  readonly name: string;
  /** Reads and indexes the articles. */
  open(articles: readonly Article[]): Promise<EvidenceProbe>;
}

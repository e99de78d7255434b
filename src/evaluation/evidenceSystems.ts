import { splitPassages } from '../articles/splitPassages.js';
import { indexBare, probeBare } from './bareMiniSearch.js';
import type { EvidenceSystem } from './evidenceSystem.js';

/**
 * What `npm run evaluate` sets side by side, a column each, the yardstick last. A variant of the
 * engine (a feature switched off, other weights) is another entry here and nothing else.
 */
export const evidenceSystems: readonly EvidenceSystem[] = [
  {
    name: 'bare MiniSearch',
    open: async (articles) =>
      probeBare(indexBare(articles.flatMap((article) => splitPassages(article)))),
  },
];

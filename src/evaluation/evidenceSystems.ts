import { openDesk } from '../answer/openDesk.js';
import { type Probed, probe } from '../answer/probe.js';
import { cite } from '../articles/citation.js';
import { splitPassages } from '../articles/splitPassages.js';
import { lazyEncoder } from '../engine/encoder/lazyEncoder.js';
import { MODEL } from '../evidence/learntModel.js';
import type { Model } from '../evidence/model.js';
import { collectArticles } from '../search/collection.js';
import { indexBare, probeBare } from './bareMiniSearch.js';
import type { ProbedQuestion } from './evidenceProbe.js';
import type { EvidenceSystem } from './evidenceSystem.js';

/**
 * What `npm run evaluate` sets side by side, a column each, the yardstick last. A variant of the
 * engine (a feature switched off, other weights) is another entry here and nothing else.
 */
export const evidenceSystems: readonly EvidenceSystem[] = [
  engine('verbatim', MODEL),
  {
    name: 'bare MiniSearch',
    open: async (articles) =>
      probeBare(indexBare(articles.flatMap((article) => splitPassages(article)))),
  },
];

/** The engine with a model. */
function engine(name: string, model: Model): EvidenceSystem {
  return {
    name,
    open: async (articles) => {
      const desk = await openDesk(collectArticles(articles), lazyEncoder(), model);
      return {
        calibrated: true,
        probe: async (question) => toProbed(await probe(question, desk)),
      };
    },
  };
}

function toProbed({ best, passages }: Probed): ProbedQuestion {
  if (best === undefined) return { best, passages };
  const { sentence, quote, highlight, confidence } = best;
  return {
    best: { quote: cite(sentence.article, quote), highlight, supported: confidence },
    passages,
  };
}

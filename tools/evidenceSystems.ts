import { openDesk } from '../src/engine/answers/openDesk.js';
import { type Probed, probe } from '../src/engine/answers/probe.js';
import { cite } from '../src/engine/articles/citation.js';
import { splitPassages } from '../src/engine/articles/splitPassages.js';
import { lazyEncoder } from '../src/engine/encoder/lazyEncoder.js';
import { MODEL } from '../src/engine/evidence/learntModel.js';
import type { Model } from '../src/engine/evidence/model.js';
import { collectArticles } from '../src/engine/index/collection/collection.js';
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

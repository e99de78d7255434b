import { type Probed, probe } from '../answer/probe.js';
import { cite } from '../articles/citation.js';
import { splitPassages } from '../articles/splitPassages.js';
import { analyses } from '../evidence/analyses.js';
import { MODEL } from '../evidence/data/model.js';
import type { FeatureName } from '../evidence/features.js';
import type { Model } from '../evidence/model.js';
import { indexArticles } from '../search/collection.js';
import { miniSearchIndex } from '../search/miniSearchIndex.js';
import { indexBare, probeBare } from './bareMiniSearch.js';
import type { ProbedQuestion } from './evidenceProbe.js';
import type { EvidenceSystem } from './evidenceSystem.js';

/**
 * What `npm run evaluate` sets side by side, a column each, the yardstick last. A variant of the
 * engine (a feature switched off, other weights) is another entry here and nothing else.
 */
export const evidenceSystems: readonly EvidenceSystem[] = [
  engine('verbatim', MODEL),
  engine('without negation', without(MODEL, 'negation')),
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
      const collection = await indexArticles(articles, miniSearchIndex());
      const read = analyses(collection.sentencesOf, collection.lexicon.casing);
      const desk = { collection, analyses: read, model };
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

/** The model with one feature's weights at 0; nothing is learnt anew for it. */
function without(model: Model, name: FeatureName): Model {
  const { ranker, gate } = model;
  return {
    ...model,
    ranker: { ...ranker, [name]: 0 },
    gate: { ...gate, features: { ...gate.features, [name]: 0 } },
  };
}

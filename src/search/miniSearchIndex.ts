import MiniSearch from 'minisearch';
import type { Passage } from '../articles/passage.js';
import { termTokens } from '../language/terms.js';
import type { PassageIndex } from './passageIndex.js';

interface Entry {
  readonly id: number;
  readonly body: string;
  readonly headline: string;
}

/**
 * A passage index in memory (MiniSearch, BM25+). Terms are made before MiniSearch sees them, so that
 * index and question share the one term function.
 */
export function miniSearchIndex(): PassageIndex {
  const passages: Passage[] = [];
  const index = new MiniSearch<Entry>({
    fields: ['body', 'headline'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    // k as usual; b lower than its default because the windows are of nearly one length.
    searchOptions: {
      bm25: { k: 1.2, b: 0.6, d: 0.5 },
      boost: { headline: 0.4 },
      combineWith: 'OR',
    },
  });
  return {
    async add(added) {
      index.addAll(
        added.map((passage) => {
          passages.push(passage);
          return {
            id: passages.length - 1,
            body: bodyTerms(passage),
            headline: headlineTerms(passage),
          };
        }),
      );
    },
    async search(terms, limit, accept) {
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      const isAccepted = (id: unknown) => {
        const passage = passages[id as number]; // the ids given in `add`
        return passage !== undefined && accept?.(passage.article) === true;
      };
      const results = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        // Scored like all the others, then left out: a filter changes no score.
        ...(accept === undefined ? {} : { filter: ({ id }) => isAccepted(id) }),
      });
      return results.slice(0, limit).flatMap(({ id, score }) => {
        const passage = passages[id as number];
        return passage === undefined ? [] : [{ passage, score }];
      });
    },
  };
}

function bodyTerms({ article, sentences }: Passage): string {
  return sentences.map((sentence) => termsIn(article.text, sentence)).join(' ');
}

/** A teaser has nothing to do with the headline above it. */
function headlineTerms({ article, sentences }: Passage): string {
  if (article.headline === undefined || sentences[0]?.kind === 'teaser') return '';
  return termsIn(article.text, article.headline);
}

function termsIn(text: string, span: { readonly start: number; readonly end: number }): string {
  return termTokens(text, span)
    .flatMap(({ term }) => (term === undefined ? [] : [term]))
    .join(' ');
}

import type { Article } from '../articles/article.js';
import type { Sentence } from '../articles/passage.js';
import type { Casing } from '../text/casing.js';
import { termTokens } from '../text/terms.js';
import { analyseSentence, type SentenceAnalysis } from './sentenceAnalysis.js';

/** A sentence with what surrounds it and may lend it words. */
export interface SentenceContext {
  readonly analysis: SentenceAnalysis;
  /** The sentences before it that belong to the same story, nearest first, at most three. */
  readonly before: readonly SentenceAnalysis[];
  /** Those farther back too, nearest first, at most twelve in all; they are read when this is called. */
  readonly earlier: () => readonly SentenceAnalysis[];
  readonly next: SentenceAnalysis | undefined;
  /** Terms of headline and dateline; empty for a teaser. */
  readonly headline: ReadonlySet<string>;
  /** Terms of the whole story that the sentence belongs to; a teaser is a story of its own. */
  readonly story: ReadonlySet<string>;
}

/** Sentences as read, remembered so that a sentence is read once while it is asked about often. */
export interface Analyses {
  of(sentence: Sentence): SentenceAnalysis;
  inContext(sentence: Sentence): SentenceContext;
}

/** A bound on remembered sentences (about 2 kB each), so that memory stays flat in a large collection. */
const REMEMBERED = 20_000;

/** How many sentences back lend words, and how many tell the year that is spoken of. */
const NEAR = 3;
const FAR = 12;

/** `sentencesOf` gives an article's sentences by position. */
export function analyses(
  sentencesOf: (article: Article) => readonly Sentence[],
  casing: Casing,
): Analyses {
  const sentences = new Map<Sentence, SentenceAnalysis>();
  const stories = new Map<Article, ReadonlySet<string>>();
  const headlines = new Map<Article, ReadonlySet<string>>();
  const of = (sentence: Sentence) =>
    recall(sentences, sentence, () => analyseSentence(sentence, casing));
  const isTeaser = ({ kind }: Sentence) => kind === 'teaser';
  return {
    of,
    inContext(sentence) {
      const { article, position, block } = sentence;
      const analysis = of(sentence);
      const all = sentencesOf(article);
      const belongs = (other: Sentence | undefined): other is Sentence =>
        other !== undefined &&
        (isTeaser(sentence)
          ? other.block === block
          : !isTeaser(other) && other.kind !== 'headline');
      const back = (count: number) => {
        const others: SentenceAnalysis[] = [];
        for (let at = position - 1; at >= Math.max(0, position - count); at--) {
          const other = all[at];
          if (belongs(other)) others.push(of(other));
        }
        return others;
      };
      const following = all[position + 1];
      return {
        analysis,
        before: back(NEAR),
        earlier: () => back(FAR),
        next: belongs(following) ? of(following) : undefined,
        headline: isTeaser(sentence)
          ? NONE
          : recall(headlines, article, () => headlineTerms(article)),
        story: isTeaser(sentence)
          ? new Set(
              all
                .filter((other) => other.block === block)
                .flatMap((other) => [...of(other).places.keys()]),
            )
          : recall(stories, article, () => storyTerms(article, all)),
      };
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function recall<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= REMEMBERED) {
    // The oldest entry goes: a Map keeps the order of insertion.
    for (const oldest of memory.keys()) {
      memory.delete(oldest);
      break;
    }
  }
  memory.set(key, made);
  return made;
}

function headlineTerms(article: Article): ReadonlySet<string> {
  const spans = [article.headline, article.dateline?.place].filter((span) => span !== undefined);
  return new Set(spans.flatMap((span) => termsIn(article.text, span)));
}

function storyTerms(article: Article, sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences
      .filter(({ kind }) => kind !== 'teaser')
      .flatMap((sentence) => termsIn(article.text, sentence))
      .concat([...headlineTerms(article)]),
  );
}

function termsIn(text: string, span: { readonly start: number; readonly end: number }): string[] {
  return termTokens(text, span).flatMap(({ term }) => (term === undefined ? [] : [term]));
}

import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import { countWords } from '../articles/readingSigns.js';

/** How large a window is, in words. */
export interface WindowSize {
  /** Most words a window has, unless one sentence alone has more. */
  readonly most: number;
  /** A window of fewer words takes more sentences of the window before it, as far as `most` allows. */
  readonly fewest: number;
}

/**
 * 80 words are some 110 tokens, which the reader takes in one piece. By words and meaning, the answer
 * stands in one of the first six windows for 76, 84 and 83 of 100 questions of news-dev at most 60, 80 and
 * 100 words, and reading six takes as much longer. Sentences seldom fill a window: it has 57 words there,
 * 63 in squad2-tune.
 */
const WINDOW: WindowSize = { most: 80, fewest: 40 };

/**
 * Splits an article into windows of whole sentences, in reading order. A window is filled up as far as
 * it goes and begins with the last sentence of the one before, where the two fit in one:
 *
 *     a b c
 *         c d e
 *             e f g
 *
 * Each window holds a sentence that none before it holds. A sentence with more words than a window
 * stands alone; a teaser, being another story, is split by itself.
 * @param sentences the article's own, as `articleSentences` gives them; the windows hold these same objects
 */
export function splitWindows(
  article: Article,
  sentences: readonly Sentence[],
  size: WindowSize = WINDOW,
): Passage[] {
  return splitStories(sentences).flatMap((story) => {
    const words = story.map((sentence) => countWords(article.text, sentence));
    return splitStory(words, size).map(([from, to]): Passage => {
      const own = story.slice(from, to);
      const start = own[0]?.start ?? 0;
      return { article, start, end: own.at(-1)?.end ?? start, sentences: own };
    });
  });
}

/** Sentences that belong to one story: each block of a teaser, and what stands between two of them. */
function splitStories(sentences: readonly Sentence[]): Sentence[][] {
  const stories: Sentence[][] = [];
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const another =
      before === undefined ||
      (before.block !== sentence.block && (before.kind === 'teaser' || sentence.kind === 'teaser'));
    if (another) stories.push([sentence]);
    else stories.at(-1)?.push(sentence);
    before = sentence;
  }
  return stories;
}

/** The windows of one story as places of its sentences, the second exclusive. `words` has one count a sentence. */
function splitStory(words: readonly number[], { most, fewest }: WindowSize): [number, number][] {
  const windows: [number, number][] = [];
  const at = (place: number) => words[place] ?? 0;
  for (let next = 0, earliest = 0; next < words.length; ) {
    let [from, to, count] = [next, next + 1, at(next)];
    /** Takes one more sentence of the window before, if it fits; never all of it. */
    const reachBack = (): boolean => {
      if (from <= earliest || count + at(from - 1) > most) return false;
      count += at(--from);
      return true;
    };
    reachBack();
    while (to < words.length && count + at(to) <= most) count += at(to++);
    while (count < fewest && reachBack());
    windows.push([from, to]);
    earliest = from + 1;
    next = to;
  }
  return windows;
}

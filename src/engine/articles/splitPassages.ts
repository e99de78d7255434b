import type { Article, BlockKind } from './article.js';
import { articleSentences } from './articleSentences.js';
import type { Passage, Sentence } from './passage.js';
import { countWords } from './readingSigns.js';

/** Fewest words a window has, unless its article has no more. */
const FEWEST = 60;
/** A window that has this many words takes no further paragraph. */
const ENOUGH = 110;
/** Most words a window has, unless one sentence alone has more. */
const MOST = 150;

/**
 * Splits an article into windows of consecutive sentences, in reading order and without overlap. A
 * paragraph stays whole unless it is longer than a window; a teaser, being another story, stands alone.
 * @param sentences the article's own; the passages hold these same objects
 */
export function splitPassages(
  article: Article,
  sentences: readonly Sentence[] = articleSentences(article),
): Passage[] {
  const passages: Passage[] = [];
  let open: Window = EMPTY;
  let wasTeaser = false;
  const close = () => {
    if (open.sentences.length > 0) passages.push(toPassage(article, open.sentences));
    open = EMPTY;
  };
  for (const block of blocksOf(article, sentences)) {
    const teaser = block.kind === 'teaser';
    if (wasTeaser) close();
    else if (teaser) {
      closeStory(article, passages, open);
      open = EMPTY;
    }
    wasTeaser = teaser;
    const full = open.words >= FEWEST && open.words + block.words > ENOUGH;
    if (full || (open.words + block.words > MOST && block.words <= MOST)) close();
    for (const sentence of block.sentences) {
      const words = countWords(article.text, sentence);
      if (open.words + words > MOST) close();
      open = { words: open.words + words, sentences: [...open.sentences, sentence] };
    }
  }
  if (wasTeaser) close();
  else closeStory(article, passages, open);
  return passages;
}

interface Window {
  readonly words: number;
  readonly sentences: readonly Sentence[];
}

const EMPTY: Window = { words: 0, sentences: [] };

interface SplitBlock extends Window {
  readonly kind: BlockKind;
}

/** The blocks that have sentences, with those. */
function blocksOf(article: Article, sentences: readonly Sentence[]): SplitBlock[] {
  const blocks: SplitBlock[] = [];
  let from = 0;
  for (const [at, block] of article.blocks.entries()) {
    let to = from;
    while (sentences[to]?.block === at) to++;
    if (to === from) continue;
    const own = sentences.slice(from, to);
    blocks.push({ kind: block.kind, sentences: own, words: countWords(article.text, block) });
    from = to;
  }
  return blocks;
}

/** Closes a story's last window: a short one joins the window before it when the two fit in one. */
function closeStory(article: Article, passages: Passage[], { words, sentences }: Window): void {
  if (sentences.length === 0) return;
  const previous = passages.at(-1);
  if (previous !== undefined && words < FEWEST) {
    const together = countSentences(article, previous.sentences) + words;
    if (together <= MOST) {
      passages[passages.length - 1] = toPassage(article, [...previous.sentences, ...sentences]);
      return;
    }
  }
  passages.push(toPassage(article, sentences));
}

function countSentences(article: Article, sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + countWords(article.text, sentence), 0);
}

function toPassage(article: Article, sentences: readonly Sentence[]): Passage {
  const start = sentences[0]?.start ?? 0;
  return { article, start, end: sentences.at(-1)?.end ?? start, sentences };
}

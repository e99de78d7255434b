import type { Article, BlockKind } from '../../../../src/engine/articles/article.js';
import type { Sentence } from '../../../../src/engine/articles/passage.js';
import { type Casing, countCasing } from '../../../../src/engine/text/casing.js';

/** An article of paragraphs, for tests that need no reader: every string is one sentence and one block. */
export function sentencesOf(
  file: string,
  lines: readonly string[],
  kind: BlockKind = 'paragraph',
): Sentence[] {
  const text = lines.join('\n\n');
  const spans: { start: number; end: number }[] = [];
  for (const line of lines) {
    const start = spans.length === 0 ? 0 : (spans.at(-1)?.end ?? 0) + 2;
    spans.push({ start, end: start + line.length });
  }
  const article: Article = {
    file,
    text,
    headline: undefined,
    dateline: undefined,
    published: undefined,
    blocks: spans.map((span) => ({ ...span, kind })),
  };
  return spans.map((span, position) => ({ ...span, article, position, block: position, kind }));
}

/** The casing of those sentences. */
export function casingOf(sentences: readonly Sentence[]): Casing {
  return countCasing(sentences);
}

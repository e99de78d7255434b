import type { Article, BlockKind } from '../../../src/engine/articles/article.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { slice } from '../../../src/engine/text/span.js';

/** An article in plain strings, for tests to compare. */
export interface Reading {
  readonly headline: string | undefined;
  readonly place: string | undefined;
  readonly dateline: string | undefined;
  readonly date: string | undefined;
  readonly blocks: readonly (readonly [BlockKind, string])[];
}

/** What `parseArticle` makes of a text. */
export function read(text: string, file = 'story.txt'): Reading {
  return toReading(parseArticle(file, text));
}

export function toReading({ text, headline, dateline, published, blocks }: Article): Reading {
  return {
    headline: headline && slice(text, headline),
    place: dateline && slice(text, dateline.place),
    dateline: dateline && slice(text, dateline.span),
    date: published?.date,
    blocks: blocks.map((block) => [block.kind, slice(text, block)] as const),
  };
}

/** The texts of all blocks of a kind. */
export function ofKind({ blocks }: Reading, kind: BlockKind): string[] {
  return blocks.filter((block) => block[0] === kind).map((block) => block[1]);
}

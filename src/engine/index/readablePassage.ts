import type { Passage } from '../articles/passage.js';
import type { ReadablePassage } from '../encoder/encoder.js';
import { headlineOf } from './headlineOf.js';

/** A passage as the models are given it: its headline goes before the text, unless it stands in it anyhow. */
export function readablePassage(passage: Passage): ReadablePassage {
  const { article, start, end } = passage;
  const text = article.text.slice(start, end);
  const headline = headlineOf(passage);
  if (headline === undefined || (headline.start >= start && headline.end <= end)) return { text };
  return { headline: article.text.slice(headline.start, headline.end), text };
}

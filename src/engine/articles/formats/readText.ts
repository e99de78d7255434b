import { decodeText } from '../decodeText.js';
import { parseArticle } from '../parseArticle.js';
import { oneArticle, type ReadArticles } from './format.js';

/** Reads plain text or Markdown in any encoding; what is UTF-8 is taken character for character. */
export async function readText(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  const decoded = await decodeText(bytes);
  if (decoded.outcome === 'left-out') return decoded;
  return oneArticle(parseArticle(file, decoded.text));
}

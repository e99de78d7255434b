import { fold } from '../../text/fold.js';

/** The words of a name for comparing: folded, without `the` and punctuation. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

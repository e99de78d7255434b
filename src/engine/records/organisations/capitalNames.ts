import { COMPANY_SUFFIXES } from '../../../knowledge/organizationWords.js';
import { STOP_WORDS } from '../../../knowledge/stopWords.js';
import type { Sentence } from '../../articles/passage.js';
import { fold } from '../../text/fold.js';
import type { BodyNaming } from './bodyNaming.js';

/** `MORSE SHOE INC <MRS> 4TH QTR NET`, `<SIME DARBY BHD> SIX MONTHS`: the name that opens an old headline. */
const MARKED =
  /^\s*(?:<(?<bracketed>[^<>a-z]{4,60})>|(?<name>[^<>a-z]{2,60}?)\s*<(?<ticker>[A-Z]{1,5}(?:\.[A-Z]{0,3})?)(?:>|$))/u;
/** More words are a clause with its company, and not a name alone. */
const MOST_WORDS = 5;

/**
 * The company whose name opens a headline written in capitals throughout, where a wire's angle brackets
 * mark it; nothing else tells names from words there.
 */
export function capitalNames(sentence: Sentence): BodyNaming[] {
  const { article, start } = sentence;
  const written = article.text.slice(start, sentence.end);
  const match = MARKED.exec(written);
  const { bracketed, name, ticker } = match?.groups ?? {};
  const found = (bracketed ?? name)?.replace(/['’]S$/, '').trim();
  if (match === null || found === undefined || found === '') return [];
  const words = fold(found)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
  const suffix = COMPANY_SUFFIXES.has(words.at(-1) ?? '');
  if (words.length > MOST_WORDS || words.some((word) => word !== 'and' && STOP_WORDS.has(word)))
    return [];
  if (bracketed !== undefined && !suffix) return [];
  const from = start + written.indexOf(found);
  const span = { start: from, end: from + found.length };
  const tickerAt = start + match[0].lastIndexOf('<') + 1;
  const shorts =
    ticker === undefined
      ? []
      : [{ span: { start: tickerAt, end: tickerAt + ticker.length }, explains: false }];
  // Without a suffix it may be a form of the name that the story spells out, and nothing by itself.
  return [{ sentence, span, words, kind: suffix ? 'body' : 'possible', descriptions: [], shorts }];
}

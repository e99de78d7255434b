import type { Span } from '../language/span.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Brackets inside an item: "footwear (18%)". */
const BRACKETS = /\([^()]{0,60}\)/g;

/**
 * Finds the lists of a sentence, the longest first: at least two items, the last behind "and" or "or"
 * ("minerals, mechanics and machinery, and electronic components"). The lead-in before a verb of
 * being or holding, or a colon, is no part of the first item.
 */
export function findEnumerations({ sentence }: SentenceAnalysis): Span[] {
  const { text } = sentence.article;
  const written = text.slice(sentence.start, sentence.end);
  // Commas inside brackets separate nothing; blanking them keeps every offset.
  const flat = written.replace(BRACKETS, (bracket) => 'x'.repeat(bracket.length));
  const found: Span[] = [];
  for (const clause of flat.matchAll(/[^;:]+/g)) {
    const items = /(?:[^,]+,)+\s*(?:and|or|as well as)\s+[^,.;]+|[^,]+?\s(?:and|or)\s[^,.;]+/.exec(
      clause[0],
    );
    if (items === null) continue;
    const offset = clause.index + items.index;
    const lead = LEAD.exec(items[0])?.[0].length ?? 0;
    const tail = TAIL.exec(items[0].slice(lead));
    const end = tail === null ? items[0].length : lead + tail.index;
    const start = sentence.start + offset + lead;
    const stretch = { start, end: sentence.start + offset + end };
    const trimmed = text.slice(stretch.start, stretch.end);
    const left = trimmed.length - trimmed.trimStart().length;
    const right = trimmed.length - trimmed.replace(/[\s.,]+$/, '').length;
    if (trimmed.trim().length > 3)
      found.push({ start: stretch.start + left, end: stretch.end - right });
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** What leads a list in: the last verb of being or holding before its first comma. */
const LEAD =
  /^[^,]*?\b(?:is|are|was|were|be|include|includes|included|including|comprise|comprises|comprising|such as|namely|like|of|develop|with|between|as)\s(?:the\s)?/;
/** What follows a list without a comma. */
const TAIL =
  /\s(?:who|which|that|while|to|in|on|at|by|from|according|accounting|statistics|so on)\b/;

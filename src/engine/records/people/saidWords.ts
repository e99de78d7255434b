import type { Span } from '../../text/span.js';

/** Quotation marks in pairs; a straight one opens and closes. */
const QUOTED = /“[^“”]{2,}”|"[^"]{2,}"|‘[^‘’]{12,}’(?!\p{L})/gu;
/** Words right behind a verb of saying that tell when and to whom, and not what. */
const ASIDE =
  /^\s*(?:reporters|reuters|parliament|lawmakers|(?:a|the) (?:news )?(?:conference|briefing|newspaper))?\s*(?:(?:on|in|at|during|after|yesterday|today|earlier|late|last)\b[^.,]{0,60})?\s*[.,]?\s*(?:\.\/\.)?\s*$/i;

/**
 * What is said in a sentence: the words between quotation marks (`direct`), or the clause that hangs
 * on the verb. `undefined` when nothing is left: `"…," he said` whose words stand in the sentence before.
 */
export function saidWords(
  text: string,
  sentence: Span,
  { subject, verb, from }: { readonly subject: Span; readonly verb: Span; readonly from: number },
): { readonly words: Span; readonly form: 'direct' | 'reported' } | undefined {
  const written = text.slice(sentence.start, sentence.end);
  const quoted = [...written.matchAll(QUOTED)];
  const longest = quoted.reduce<RegExpMatchArray | undefined>(
    (best, match) => (best === undefined || match[0].length > best[0].length ? match : best),
    undefined,
  );
  // "Very difficult" in a sentence of the reporter's own is no direct speech as a whole.
  const whole = longest !== undefined && /[,.?!]["”’]$/.test(longest[0]);
  if (
    longest?.index !== undefined &&
    (2 * longest[0].length > written.length || (whole && longest[0].length > 15))
  ) {
    const start = sentence.start + longest.index;
    return { words: { start: start + 1, end: start + longest[0].length - 1 }, form: 'direct' };
  }
  const first = Math.min(from, verb.start);
  const last = Math.max(subject.end, verb.end);
  // An end of direct speech that began in the sentence before: `…," Lan said.`
  const close = written.search(/["”]/);
  if (close > 0 && sentence.start + close < first && quoted.length === 0) {
    return { words: { start: sentence.start, end: sentence.start + close }, form: 'direct' };
  }
  const behind = text.slice(last, sentence.end);
  // "…, he noted, suggesting that …": what was said stands before as well.
  const closed = /[,”"]\s*$/.test(text.slice(sentence.start, first)) && /^\s*,/.test(behind);
  if (closed || ASIDE.test(behind) || subject.start > verb.end) {
    const before = text.slice(sentence.start, first).replace(/[\s,"“”]+$/, '');
    if (before.length > 10) {
      return {
        words: { start: sentence.start, end: sentence.start + before.length },
        form: 'reported',
      };
    }
  }
  const opening = /^[\s,]*(?:that\s)?/.exec(behind)?.[0].length ?? 0;
  const clause = behind.slice(opening).replace(/[\s.]+(?:\/\.)?\s*$/, '');
  if (clause.length < 8) return undefined;
  return {
    words: { start: last + opening, end: last + opening + clause.length },
    form: 'reported',
  };
}

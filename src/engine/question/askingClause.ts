import { fold } from '../text/fold.js';

/** Longer than any question; what lies beyond says nothing about its type. */
const LONGEST = 2_000;

/** Folded, "what's" as "what is", without what leads up to the question and the marks behind it. */
export function plainQuestion(text: string): string {
  const spaced = fold(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  let end = spaced.length;
  while (end > 0 && ' ?!.'.includes(spaced.charAt(end - 1))) end--;
  return spaced
    .slice(0, end)
    .trimStart()
    .replace(/\b(what|who|when|where|how)(?:'s|s)\b/g, '$1 is')
    .replace(PREAMBLE, '')
    .replace(PREPOSITION, '');
}

/** "please tell me", "do you know", "and": a question can follow. */
const PREAMBLE =
  /^(?:(?:and|but|so|ok|okay|hi|hey|hello|hi there|hey there|please|pls|plz|then|also|now|just|quick question|question|sorry|um|hm+),?:? |(?:can|could|would) (?:you|u|anyone|somebody|someone) (?:please |pls |plz )?(?:tell|show|remind) me |(?:please |pls |plz )?(?:tell|remind) me |(?:do you|does anyone|does anybody|anyone|anybody) know |any idea |(?:i (?:want|wanna|need|would like|'d like) to|id like to|i wanna|wanna) know |i(?:'m| am|m)? wonder(?:ing)? |i(?:'m| am|m) curious ){1,4}(?=\w)/;
/** "in which year", "by how much", "since when" */
const PREPOSITION =
  /^(?:in|on|at|by|to|from|for|with|of|since|until|till|til|under|during|about|into|through|via) (?=(?:what|which|how|who|whom|whose|when|where)\b)/;

/**
 * The part of a question that asks: "according to the study, *what did the spies do who entered*",
 * "when the war ended, *which treaty was signed*", "trade rose *by how much*". A "who" or "when" behind
 * the asking word only describes.
 */
export function askingClause(folded: string): string {
  const led = LED_IN.exec(folded);
  if (led !== null) return folded.slice(led[0].length);
  if (HEAD.test(folded)) return folded;
  const asks = ASKS.exec(folded);
  return asks === null ? folded : folded.slice(asks.index);
}

/** A clause of circumstance before the one that asks. */
const LED_IN =
  /^(?:when|where|while|after|before|since|if|as|because|although|during|in|on|at|by|for|with|from|according to|based on|besides|despite)\b[^,]*, (?:(?:in|on|at|by|to|from|for|with|of|until|about|and) )?(?=(?:what|which|how|who|whom|whose|why|when|where) )/;
/** Words at the head of a question that decide what it asks. */
const HEAD =
  /^(?:what|which|how|name|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/;
/** The asking word of a question that begins otherwise; behind a comma "which" only describes. */
const ASKS =
  /\b(?:what|how (?:many|much|long|old|far|big|often|high|tall))\b|(?<!, )\bwhich\b|\b(?:when|where|who|whom|why)$|\bwhom\b/;

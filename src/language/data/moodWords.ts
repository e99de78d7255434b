/**
 * Turns of phrase behind which a deed is only planned, promised, asked for or awaited; they are looked
 * for right before the words for the deed, so a noun ("the plan was signed") is none of them.
 */
export const PLANNED =
  /\b(?:will|would|shall|won't|(?:is|are|was|were|be|been) (?:due|set|slated|scheduled|expected|likely|supposed|meant|planned|asked) (?:to|for|in|on|by)|(?:is|are) (?:still )?(?:being|to)|yet to|(?:plans?|planned|planning|expects?|expected|aims?|aimed|aiming|intends?|intended|hopes?|hoped|hoping|wants?|wanted|wish(?:es|ed)?|promis(?:es?|ed)|pledge[sd]?|vow(?:s|ed)?|offer(?:s|ed)?|propos(?:es?|ed)) (?:to|for)|(?:ask(?:s|ed)?|call(?:s|ed)?|push(?:es|ed)?|appl(?:y|ies|ied)) for|(?:seek(?:s|ing)?|sought|demand(?:s|ed)|request(?:s|ed)))\b/i;

/** Turns of phrase that deny the deed right behind them. */
export const DENIED =
  /\b(?:(?:do|does|did|has|have|had|was|were|is|are|could|will|would) (?:not|never)|(?:do|does|did|has|have|had|was|were|is|are|could|would)n['’]t|never|fail(?:s|ed) to|refus(?:es?|ed) to|declin(?:es?|ed) to|instead of|without)\b/i;

/** Turns of phrase that say somebody was not there, and so did and said nothing there. */
export const AWAY =
  /\b(?:(?:did|was|were|could|had) not|(?:did|was|were|could)n['’]t)(?: be)? (?:attend|take part|present|join|come|appear|show up|participate|turn up|been there|there)\b|\b(?:was|were) absent\b|\bstayed away\b/i;

/** Folded words by which a question itself asks for a plan, a wish or a denial. */
export const ASKS_FOR_PLAN: ReadonlySet<string> = new Set(
  `will would shall wont won't plan plans planned planning expect expects expected schedule scheduled aim aims aimed
  intend intends intended propose proposed proposes target targets targeted pledge pledged pledges
  promise promised promises hope hopes hoped want wants wanted forecast forecasts likely upcoming
  future next due ask asks asked demand demands demanded seek seeks sought request requested call
  called apply applied offer offered not never didnt didn't wasnt wasn't fail failed refuse refused
  decline declined deny denied supposed set vow vowed should could may might`.split(/\s+/),
);

/** Verbs, folded, that make a short line without a full stop a sentence and no section heading. */
export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'am', 'be', 'been', 'has', 'have', 'had', 'do', 'does', 'did'],
  ...[
    'will',
    'would',
    'shall',
    'should',
    'can',
    'could',
    'may',
    'might',
    'must',
    "isn't",
    "aren't",
  ],
  ...["wasn't", "weren't", "hasn't", "haven't", "won't", "can't", "don't", "doesn't", "didn't"],
  ...['said', 'says', 'told', 'rose', 'fell', 'grew', 'won', 'lost', 'died', 'became', 'began'],
  ...['met', 'made', 'took', 'gave', 'held', 'signed', 'reached', 'agreed', 'reported', 'named'],
]);

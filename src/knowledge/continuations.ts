/**
 * First words, folded, with which a paragraph goes on with a story and a new story doesn't start.
 * They tell a "Read more" in the middle of an article from one at its end.
 */
export const CONTINUATIONS: ReadonlySet<string> = new Set([
  ...['he', 'she', 'they', 'we', 'i', 'but', 'and', 'however', 'meanwhile', 'his', 'her', 'their'],
  ...['also', 'yet', 'nevertheless', 'moreover', 'furthermore', 'besides', 'still', 'then', 'so'],
]);

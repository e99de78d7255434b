/**
 * Lines after which a page shows other stories; folded, without the marks around them (`See more »`).
 * A line that starts so and goes on after a colon ("Read more: …") is one link and no boundary.
 */
export const BOUNDARY_LINES: ReadonlySet<string> = new Set([
  ...[
    'see more',
    'see also',
    'read more',
    'read also',
    'also read',
    'read next',
    'view more',
    'more',
  ],
  ...['other news', 'other stories', 'other articles', 'in other news', 'other posts'],
  ...['related', 'related news', 'related stories', 'related articles', 'related content'],
  ...['related topics', 'related posts', 'related links', 'related coverage', 'related reading'],
  ...['more news', 'more stories', 'more articles', 'more on this story', 'more on this topic'],
  ...['more on this', 'more to read', 'more like this', 'more top stories', 'more for you'],
  ...['you may also like', 'you might also like', 'you may like', 'you may be interested in'],
  ...['recommended', 'recommended for you', 'recommended stories', 'recommended reading'],
  ...[
    'latest',
    'latest news',
    'latest stories',
    'latest articles',
    'the latest',
    'newest',
    'just in',
  ],
  ...['top news', 'top stories', 'hot news', 'breaking news', 'trending', 'trending now'],
  ...['most read', 'most popular', 'most viewed', 'most shared', 'popular', 'popular posts'],
  ...["editor's picks", "editors' picks", "editor's choice", "editors' choice", "don't miss"],
  ...['must read', 'must reads', 'up next', 'next up', 'what to read next', 'next article'],
  ...['previous article', 'same category', 'in the same category', 'same topic'],
  ...['same author', 'from the web', 'around the web', 'from our partners', 'sponsored'],
  ...['sponsored content', 'promoted', 'promoted stories', 'news in brief', 'in brief'],
  ...['references', 'external links', 'further reading', 'bibliography', 'footnotes'],
]);

/** Starts of such lines whose end differs ("More from Politics"), folded; the line holds at most eight words. */
export const BOUNDARY_OPENINGS: readonly string[] = [
  ...['more from ', 'more in ', 'more on ', 'more stories ', 'other news ', 'related to '],
  ...['also in ', 'latest from ', 'latest in ', 'top stories ', 'see more on ', 'read more on '],
  ...['read more about ', 'see more about ', 'most read in ', 'recommended from '],
];

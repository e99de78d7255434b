/** How a byline ends that does not start with "By", folded. */
export const REPORTER_TITLES: readonly string[] = [
  ...['staff writer', 'staff reporter', 'staff correspondent', 'special correspondent'],
  ...['correspondent', 'associated press writer', 'ap writer', 'ap business writer', 'reporter'],
  ...['special to the times', 'contributing writer', 'news editor', 'business editor', 'columnist'],
  ...[
    'freelance writer',
    'bureau chief',
    'business reporter',
    'political reporter',
    'the associated press',
  ],
];

/** Words in lower case that a byline may hold. */
export const BYLINE_PARTICLES: ReadonlySet<string> = new Set([
  ...[
    'and',
    'in',
    'for',
    'of',
    'the',
    'with',
    'at',
    'de',
    'van',
    'von',
    'da',
    'di',
    'bin',
    'al',
    'el',
  ],
  ...['la', 'le', 'dos', 'del', 'der', 'den', 'ten', 'y', '&', '|', '-', '–', '—', '/', '·', '•'],
]);

/**
 * Words that name the sections of a news site, folded. A line of nothing else is a navigation bar or
 * the section above a headline, unless the story itself starts with it (an encyclopedia's "Sport").
 */
export const SECTION_WORDS: ReadonlySet<string> = new Set([
  ...[
    'home',
    'news',
    'latest',
    'world',
    'international',
    'national',
    'local',
    'region',
    'regional',
  ],
  ...['politics', 'political', 'business', 'economy', 'economic', 'finance', 'markets', 'money'],
  ...['society', 'social', 'culture', 'cultural', 'arts', 'entertainment', 'lifestyle', 'life'],
  ...['style', 'fashion', 'food', 'travel', 'tourism', 'sport', 'sports', 'football', 'health'],
  ...['science', 'technology', 'tech', 'environment', 'climate', 'education', 'law', 'opinion'],
  ...['opinions', 'editorial', 'editorials', 'analysis', 'features', 'feature', 'video', 'videos'],
  ...[
    'photo',
    'photos',
    'multimedia',
    'podcast',
    'podcasts',
    'magazine',
    'weather',
    'jobs',
    'live',
  ],
  ...['trade', 'industry', 'industries', 'companies', 'property', 'media', 'diplomacy', 'affairs'],
  ...[
    'foreign',
    'domestic',
    'exclusive',
    'breaking',
    'special',
    'report',
    'reports',
    'more',
    'and',
  ],
  ...['asia', 'africa', 'europe', 'americas', 'us', 'uk', 'middle', 'east', 'asean', 'all', 'top'],
  ...['stories', 'trending', 'popular', 'about', 'contact', 'search', 'menu', 'login', 'subscribe'],
]);

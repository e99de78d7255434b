/** Lines of a page that belong to no article, folded, without the marks around them. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  ...[
    'share',
    'share this',
    'share this article',
    'share this story',
    'share on facebook',
    'shares',
  ],
  ...['share on twitter', 'share article', 'tweet', 'pin it', 'facebook', 'twitter', 'linkedin'],
  ...['whatsapp', 'telegram', 'zalo', 'messenger', 'copy link', 'link copied', 'print', 'email'],
  ...['print this article', 'print page', 'e-mail', 'save', 'bookmark', 'listen', 'play', 'watch'],
  ...['listen to this article', 'watch live', 'live', 'comments', 'comment', 'leave a comment'],
  ...['leave a reply', 'write a comment', 'add a comment', 'post a comment', 'view comments'],
  ...[
    'show comments',
    'no comments',
    'reply',
    'like',
    'advertisement',
    'advertisements',
    'ad',
    'ads',
  ],
  ...['advertising', 'sponsored', 'story continues below', 'story continues below advertisement'],
  ...['article continues below', 'article continues after advertisement', 'continue reading'],
  ...['skip to content', 'skip to main content', 'skip navigation', 'menu', 'main menu', 'search'],
  ...['close', 'open menu', 'log in', 'login', 'sign in', 'sign up', 'register', 'subscribe'],
  ...[
    'subscribe now',
    'newsletter',
    'newsletters',
    'follow',
    'follow us',
    'contact us',
    'about us',
  ],
  ...['privacy policy', 'terms of use', 'terms of service', 'cookie policy', 'sitemap', 'rss'],
  ...[
    'all rights reserved',
    'font size',
    'a a a',
    'a+ a-',
    'text size',
    'back to top',
    'top',
    'back',
  ],
  ...[
    'home',
    'homepage',
    'gallery',
    'photo gallery',
    'photos',
    'photo',
    'video',
    'videos',
    'audio',
  ],
  ...[
    'tags',
    'tag',
    'topics',
    'keywords',
    'image source',
    'staff writer',
    'staff reporter',
    'edit',
  ],
  ...['edit source', 'jump to navigation', 'jump to search', 'table of contents', 'contents'],
  ...[
    'show more',
    'load more',
    'view all',
    'see all',
    'expand',
    'loading',
    'loading...',
    'read full story',
  ],
]);

/** Whole lines told by their form. Each is tried on lines of at most 40 words, their white space made single. */
export const FURNITURE_FORMS: readonly RegExp[] = [
  // Labels with what they label.
  /^(?:tags?|keywords?|topics?|hashtags?|categor(?:y|ies)|filed under|section|source|sources|via|link|url|permalink)\s*[:：]/iu,
  /^(?:read more|see more|see also|read also|also read|related(?: news| stories| articles)?|more|watch|listen|read|must read|don't miss|recommended)\s*[:：]\s*\S/iu,
  /^image (?:source|credit|copyright),/iu,
  /^#\p{L}[\p{L}\p{N}_]*(?: #\p{L}[\p{L}\p{N}_]*)*$/u,
  // Who made it.
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|translation|written|reported) by\b/iu,
  /^about the (?:author|writer)s?$/iu,
  // Invitations.
  /^subscribe (?:to|now|for|today|here|and)\b/iu,
  /^sign up (?:to|for|now|here|today)\b/iu,
  /^(?:follow|like|join|find|connect with) us\b/iu,
  /^follow .{2,60} on (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|google news|threads|bluesky)\b/iu,
  /^(?:click|tap) (?:here|to|on)\b/iu,
  /^download (?:the|our) .{0,40}app\b/iu,
  /^(?:support (?:our|independent) journalism|get our (?:newsletter|daily))\b/iu,
  // Rights.
  /^(?:copyright\b\s*(?:©|\(c\)|:|by\b|(?:19|20)\d\d)|©|\(c\)\s*(?:19|20)\d\d)/iu,
  /all rights reserved\.?$/iu,
  /^(?:this (?:material|article|content)|no part of).{0,80}\bmay (?:not )?be (?:published|reproduced|copied|redistributed)\b/iu,
  // Counters and controls.
  /^\d[\d.,]*k? (?:comments?|shares?|views?|likes?|min(?:ute)?s? read)$/iu,
  /^(?:last )?updated\b.{0,40}\bago\.?$/iu,
  /^\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$/iu,
  /^page \d+(?: of \d+)?$/iu,
];

/** Marks between the entries of a navigation bar or a breadcrumb trail. */
export const NAVIGATION_MARKS: RegExp = /\s[|»›>•·]\s/gu;

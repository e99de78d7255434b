/** Words that may stand beside the date on a line that holds nothing but the date, folded. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set([
  // What the date is.
  ...[
    'published',
    'publish',
    'publication',
    'posted',
    'post',
    'date',
    'dated',
    'pubdate',
    'created',
  ],
  ...['issued', 'released', 'release', 'updated', 'update', 'modified', 'lastmod', 'last', 'first'],
  ...['written', 'on', 'at', 'the', 'time', 'for', 'immediate', 'and', 'datepublished', 'day'],
  // The clock.
  ...['am', 'pm', 'a.m', 'p.m', 'noon', 'midnight', 'hrs', 'hours', 'local', 'o', 'h', 't'],
  // Time zones.
  ...['gmt', 'utc', 'z', 'ict', 'est', 'edt', 'et', 'cst', 'cdt', 'ct', 'mst', 'mdt', 'mt', 'pst'],
  ...['pdt', 'pt', 'bst', 'cet', 'cest', 'ist', 'jst', 'kst', 'sgt', 'hkt', 'myt', 'pht', 'wib'],
  ...['aest', 'aedt', 'eat', 'msk'],
  // What sites add.
  ...['min', 'mins', 'minute', 'minutes', 'read', 'reading', 'views', 'comments'],
]);

/** Words that say of the date after them that it is the day of a change, not of the publication; folded. */
export const UPDATE_WORDS: readonly string[] = ['updated', 'update', 'modified', 'lastmod'];

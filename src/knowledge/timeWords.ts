/** Days of the week in full and in the short forms of news, Sunday first, folded. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/** Words for a day by its distance from the day of writing, in days. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

/** Words that point from the day of writing to a stretch of time, and which way. */
export const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

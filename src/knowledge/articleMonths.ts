/** The months' names and abbreviations in folded form, January first. An abbreviation may carry a full stop in a text. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The weekdays' names and abbreviations in folded form. */
export const WEEKDAYS: readonly string[] = [
  ...['monday', 'mon', 'tuesday', 'tues', 'tue', 'wednesday', 'wed', 'thursday', 'thurs', 'thur'],
  ...['thu', 'friday', 'fri', 'saturday', 'sat', 'sunday', 'sun'],
];

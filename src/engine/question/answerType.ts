/** What kinds of thing an answer can be asked to hold. */
export const ANSWER_TYPES = [
  'person',
  'date',
  'year',
  'money',
  'share',
  'count',
  'measure',
  'rank',
  'figure',
  'age',
  'place',
  'organization',
  'expansion',
  'list',
  'reason',
  'yesno',
  'role',
  'fact',
] as const;

/** What kind of thing an answer must hold. */
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** Why a question gets no answer. */
export type RefusalCode =
  | 'not-a-question'
  | 'instruction'
  | 'unknown-words'
  | 'other-year'
  | 'other-period'
  | 'other-place'
  | 'other-direction'
  | 'other-person'
  | 'other-rank'
  | 'not-stated';

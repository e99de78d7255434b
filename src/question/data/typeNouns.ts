import type { AnswerType } from '../answerType.js';

const NOUNS: Readonly<Partial<Record<AnswerType, string>>> = {
  date: 'date day dates days month months time deadline',
  year: 'year years',
  place:
    'place places city cities country countries province provinces town towns village region location venue island river port district state county nation capital airport street',
  organization:
    'company companies firm firms organization organisation organizations organisations agency agencies body bodies institution university bank party group groups team club ministry department association newspaper airline',
  person:
    'person people man woman men women politician president minister chairman chairwoman leader chief head boss director secretary mayor governor ambassador author actor actress player coach captain king queen wife husband spouse son daughter father mother brother sister ceo chair chairperson official officer scientist professor singer',
  money:
    'price cost value revenue turnover budget fee salary worth profit loss income investment sum',
  share: 'percent percentage share proportion rate growth increase pct',
  count: 'number',
  reason: 'reason cause causes reasons',
  measure: 'duration length distance height depth width weight',
  age: 'age',
  rank: 'rank ranking',
  role: 'job position post role title occupation',
};

/** Nouns behind "which", "what" or "name of" that say what kind of thing is asked for; folded. */
export const TYPE_NOUNS: ReadonlyMap<string, AnswerType> = new Map(
  Object.entries(NOUNS).flatMap(([type, list]) =>
    // Object.entries forgets that the keys are answer types.
    list.split(' ').map((noun) => [noun, type as AnswerType] as const),
  ),
);

/** Nouns so wide that an article rarely writes them beside what they ask for ("which body signed"); folded. */
export const WIDE_NOUNS: ReadonlySet<string> = new Set(
  `date day dates days time year years place places location person people man woman organization organisation
   body bodies number amount sum figure percentage percent name names kind type sort thing things reason reasons
   cause value values job position meaning`
    .split(/\s+/)
    .filter((noun) => noun !== ''),
);

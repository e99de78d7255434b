import type { AnswerType } from './answerType.js';

const NOUNS: Readonly<Partial<Record<AnswerType, string>>> = {
  date: 'date day dates days month months time deadline',
  year: 'year years',
  place:
    'place places city cities country countries province provinces town towns village region location venue island river port district state county nation capital airport street',
  organization:
    'company companies firm firms organization organisation organizations organisations agency agencies body bodies institution university bank party team club ministry department association newspaper airline',
  person:
    'person people man woman men women politician president minister chairman chairwoman leader chief head boss director secretary mayor governor ambassador author actor actress player coach captain king queen wife husband spouse son daughter father mother brother sister ceo chair chairperson official officer scientist professor singer winner champion runner owner buyer seller shareholder investor supplier founder contractor builder sponsor operator manufacturer maker lender donor architect designer inventor successor predecessor counterpart spokesman spokeswoman spokesperson rector dean chancellor provost judge prosecutor lawyer attorney administrator commissioner superintendent councillor senator undersecretary premier treasurer curator bishop archbishop envoy consul',
  money:
    'price cost value revenue turnover budget fee salary worth profit loss income sum money wage wages costs prices fees losses profits earnings',
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

/** Nouns of the table whose answer is often of another form: a rate may be a price, a time "after dark"; folded. */
export const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  'time rate increase people value sum position bank state proportion body bodies institution leader'.split(
    ' ',
  ),
);

/** Nouns for people that are also parts of names or of other words ("Lang *Son*"): they ask for a person only behind a question word or where a holder follows; folded. */
export const NAMELIKE_NOUNS: ReadonlySet<string> = new Set(
  'son men man woman women people king queen maker builder official daughter'.split(' '),
);

/** Nouns so wide that an article rarely writes them beside what they ask for ("which body signed"); folded. */
export const WIDE_NOUNS: ReadonlySet<string> = new Set(
  `date day dates days time year years place places location person people man woman organization organisation
   body bodies number amount sum figure percentage percent name names kind type sort thing things reason reasons
   cause value values job position post role title occupation meaning month months duration`
    .split(/\s+/)
    .filter((noun) => noun !== ''),
);

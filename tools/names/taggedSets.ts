/** A public set of sentences whose names are tagged. */
export interface TaggedSet {
  /** Its file is `NAME.jsonl.gz`. */
  readonly name: string;
  /** How much one of its sentences counts in learning. */
  readonly weight: number;
  readonly licence: string;
}

/** The sets to learn from, in the order in which they are read: features are numbered by it. */
export const LEARNT_SETS: readonly TaggedSet[] = [
  { name: 'wikigold', weight: 1, licence: 'CC BY 4.0' },
  { name: 're3d', weight: 1, licence: 'open licences' },
  { name: 'wnut17', weight: 1, licence: 'CC BY 4.0' },
  { name: 'btc', weight: 1, licence: 'CC BY 4.0' },
  // Tagged by machine: many sentences, many mistakes.
  { name: 'wikiann-en', weight: 0.5, licence: 'ODC-BY' },
];

/** Reuters of 1996, whose licence is for research: to measure on, never to learn from. */
export const MEASURED_SET = 'conll03-measure-only';

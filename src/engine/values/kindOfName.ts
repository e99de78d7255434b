/** What a proper name names. `other`: the sentence does not tell, or something else (a law, a ship, a brand). */
export type NameKind = 'person' | 'place' | 'organization' | 'other';

/** What stands right before a name. `post`: a title with its office between (`Director of the News Agency`). */
export type BeforeName =
  | 'honorific'
  | 'title'
  | 'weak-title'
  | 'firm-title'
  | 'post'
  | 'apposition'
  | 'cue'
  | 'place-noun'
  | 'in'
  | 'the'
  | 'none';

/** What follows a name. `role`: an apposition such as `, director of …`; `told`: to reporters or a conference. */
export type AfterName =
  | 'ticker'
  | 'organization'
  | 'role'
  | 'who'
  | 'age'
  | 'told'
  | 'personal-verb'
  | 'saying'
  | 'place-noun'
  | 'none';

/** What a sentence shows of one name; the name itself is not looked at again. */
export interface NameEvidence {
  /** How many words, initials included. */
  readonly words: number;
  /** How likely the tagger finds it to be a person's name, 0–1. */
  readonly chance: number;
  readonly acronym: boolean;
  readonly givenFirst: boolean;
  /** A Vietnamese, Chinese or Korean family name opens it; `doubtful` when that is an English word too. */
  readonly familyFirst: 'sure' | 'doubtful' | 'no';
  /**
   * An initial stands inside (`William E. Simon`) or opens it (`E. F. Hutton`, companies too); `bare`:
   * it closes it (`Class A`).
   */
  readonly initial: 'inside' | 'first' | 'bare' | 'no';
  /** The whole name is a known given name of the customs that call people by it (`Lan said`). */
  readonly givenAlone: boolean;
  readonly before: BeforeName;
  readonly after: AfterName;
}

/**
 * The kind of a name that no list knows. Strong signs first; a name that only says something could be
 * a company as well, so it is a person only when its own form shows one.
 */
export function kindOfName(name: NameEvidence): NameKind {
  if (name.after === 'ticker' || name.after === 'organization') return 'organization';
  if (name.before === 'honorific' && !name.acronym) return 'person';
  if (name.acronym) return name.before === 'in' && name.words > 1 ? 'place' : 'organization';
  if (name.initial === 'bare') return 'other';
  if (name.before === 'title') {
    return name.words <= 5 && name.chance >= DOUBTFUL ? 'person' : 'other';
  }
  if (name.before === 'place-noun') return 'place';
  if (name.after === 'place-noun') return name.givenFirst && name.words > 1 ? 'person' : 'place';

  const full = name.words > 1 && name.words <= 6;
  if (full && name.chance >= LIKELY) return 'person';
  const personal = isFormed(name);
  // "The Philip Morris plant", "the Cheung Kong group": nobody has an article.
  if (name.before === 'the') return full && personal ? 'organization' : 'other';
  if (full && (personal || name.before !== 'firm-title') && SHOWING.has(name.before))
    return 'person';
  if (full && name.familyFirst === 'sure') {
    return name.before === 'in' && name.words === 2 ? 'place' : 'person';
  }
  if (full && (name.givenFirst || name.initial === 'inside') && name.chance >= POSSIBLE) {
    return 'person';
  }
  switch (name.after) {
    case 'who':
      return 'person';
    case 'role':
    case 'age':
      return full || name.givenAlone || name.givenFirst ? 'person' : 'other';
    case 'told':
    case 'personal-verb':
      return full || name.givenAlone ? 'person' : 'other';
    case 'saying':
      return name.givenAlone || (full && name.familyFirst === 'doubtful') ? 'person' : 'other';
    case 'none':
      return name.before === 'in' && name.words <= 3 ? 'place' : 'other';
  }
}

/** Whether the form of the name alone shows a person. */
export function isFormed(name: NameEvidence): boolean {
  return name.givenFirst || name.familyFirst === 'sure' || name.initial === 'inside';
}

/** How much a sentence shows a person by what stands beside the name: a title most, then an age, a verb, a role. */
export function shownBy(name: NameEvidence): 'title' | 'context' | 'nothing' {
  switch (name.before) {
    case 'honorific':
    case 'title':
    case 'post':
      return 'title';
    case 'weak-title':
    case 'apposition':
    case 'cue':
      return 'context';
    case 'firm-title':
    case 'place-noun':
    case 'in':
    case 'the':
    case 'none':
      return ['who', 'age', 'told', 'personal-verb'].includes(name.after) ? 'context' : 'nothing';
  }
}

/** From this chance on, the tagger alone makes a full name somebody's. */
export const LIKELY = 0.5;
/** Below this chance a title shows nobody: `Monarch | Bay Festival`. */
const DOUBTFUL = 0.02;
/** Below this chance, the form of a full name alone makes it nobody's. */
const POSSIBLE = 0.1;

/** What shows a person before any name of two words or more. */
const SHOWING: ReadonlySet<BeforeName> = new Set([
  'weak-title',
  'firm-title',
  'post',
  'apposition',
  'cue',
] as const);

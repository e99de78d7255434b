import { damerauLevenshtein } from '../../text/editDistance.js';
import { slice } from '../../text/span.js';
import { nameWords, Word } from '../../values/nameWords.js';
import type { KnownNames } from './knownNames.js';
import { SHORTEST_MISSPELT_PART } from './mergeSpellings.js';
import { isShortForm } from './nameParts.js';
import type { Naming } from './naming.js';

/** Somebody as one article knows them: all the namings in it that mean the same person. */
export interface Figurant {
  /** The fullest form so far. */
  readonly parts: readonly string[];
  readonly key: string;
  readonly initials: string;
  readonly namings: readonly Naming[];
  /** Known by one part with a title only (`President Cuong`): somebody else's article may have the rest. */
  readonly partOnly: boolean;
}

interface Draft {
  parts: readonly string[];
  key: string;
  initials: string;
  namings: Naming[];
  partOnly: boolean;
}

/**
 * Finds who is meant in one article, whose namings are given in reading order. A part of a name is the
 * person whose full form stood before, the last mentioned first; a part that nobody bore before and
 * that has no title is nobody.
 */
export function linkNamings(namings: readonly Naming[], known: KnownNames): Figurant[] {
  const drafts: Draft[] = [];
  for (const naming of namings) {
    if (naming.kind === 'organization') continue;
    const draft = findDraft(drafts, naming, known);
    if (draft !== undefined) {
      draft.namings.push(naming);
      if (naming.parts.length > draft.parts.length) {
        draft.parts = naming.parts;
        draft.key = naming.key;
        draft.partOnly = false;
      }
      if (draft.initials === '') draft.initials = naming.initials;
      // The last mentioned goes to the end: it is the nearest for the next part of a name.
      drafts.splice(drafts.indexOf(draft), 1);
      drafts.push(draft);
    } else if (isNew(naming, known)) {
      const { parts, key, initials } = naming;
      drafts.push({ parts, key, initials, namings: [naming], partOnly: parts.length === 1 });
    }
  }
  return drafts;
}

function findDraft(drafts: readonly Draft[], naming: Naming, known: KnownNames): Draft | undefined {
  const { parts } = naming;
  if (parts.length > 1) {
    return (
      drafts.findLast(({ key, initials }) => key === naming.key && agree(initials, naming)) ??
      drafts.findLast((draft) => isShortForm(parts, draft.parts)) ??
      (naming.kind === 'person' || known.isPerson(naming.key)
        ? drafts.findLast((draft) => isFullerForm(draft, naming))
        : undefined)
    );
  }
  const [part] = parts;
  // A town bears a person's name too: "Washington", unless a title shows the person.
  if (part === undefined || (naming.kind === 'place' && !naming.titled)) return undefined;
  return (
    drafts.findLast(
      (draft) =>
        draft.parts.includes(part) &&
        mayBeCalled(draft, naming, part) &&
        mayHold(draft, naming, part, known),
    ) ?? drafts.findLast((draft) => draft.parts.some((full) => isMisspelt(part, full)))
  );
}

/** Whether a fuller name later in the article completes one from before: `Anaya`, then `Alberto Anaya Guitiérrez`. */
function isFullerForm(draft: Draft, naming: Naming): boolean {
  if (!isShortForm(draft.parts, naming.parts)) return false;
  // "Robert Holm" and, later, "Robert Holm Jr." are father and son.
  if (((nameWords().get(naming.parts.at(-1) ?? '') ?? 0) & Word.suffix) !== 0) return false;
  if (draft.parts.length > 1) return true;
  // "President Reagan" and, later, "Nancy Reagan" are two people.
  const titles = new Set(draft.namings.flatMap((before) => before.titles));
  return naming.titles.some((title) => titles.has(title));
}

/** "Queen Elizabeth" is not Elizabeth Hartley: a title goes with a family name, which opens the name in some customs only. */
function mayBeCalled(draft: Draft, naming: Naming, part: string): boolean {
  if (!naming.posted || draft.parts.length === 1 || draft.parts[0] !== part) return true;
  return draft.parts.at(-1) === part || ((nameWords().get(part) ?? 0) & Word.family) !== 0;
}

/** "President Reagan" is not Nancy Reagan, whom the article named before, when the collection knows who it is. */
function mayHold(draft: Draft, naming: Naming, part: string, known: KnownNames): boolean {
  if (!naming.posted || draft.partOnly) return true;
  const holders = naming.titles.flatMap((title) => [...known.holders(title, part)]);
  return holders.length === 0 || holders.includes(draft.key);
}

/** One letter apart in the same article, and too long for another name: `Beesely`, then `Beesley`. */
function isMisspelt(part: string, full: string): boolean {
  if (part === full || part.length < SHORTEST_MISSPELT_PART || full.length < SHORTEST_MISSPELT_PART)
    return false;
  return damerauLevenshtein(part, full, 1) <= 1;
}

function agree(initials: string, naming: Naming): boolean {
  return initials === '' || naming.initials === '' || initials === naming.initials;
}

function isNew(naming: Naming, known: KnownNames): boolean {
  if (naming.parts.length > 1) return isFull(naming) && known.isPerson(naming.key);
  return naming.kind === 'person' && naming.posted && naming.chance >= LEAST_CHANCE;
}

/** "R-Michigan" and "Cyprus-based" are one word. */
function isFull({ sentence, span }: Naming): boolean {
  return /\s|\.\p{L}/u.test(slice(sentence.article.text, span));
}

/** Below this chance a title shows nobody: `Monarch | Bay Festival`. */
const LEAST_CHANCE = 0.05;

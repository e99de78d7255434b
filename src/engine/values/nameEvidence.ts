import { FIRM_NOUNS } from '../../knowledge/organizationWords.js';
import { PERSON_CUES } from '../../knowledge/sayingWords.js';
import {
  FIRM_TITLES,
  HONORIFICS,
  KINSHIP,
  NEVER_LOWER_TITLES,
  WEAK_LOWER_TITLES,
} from '../../knowledge/titles.js';
import { type AfterName, type BeforeName, LIKELY, type NameEvidence } from './kindOfName.js';
import type { NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';
import type { Piece } from './pieceAt.js';
import { isTitle, type PostReading } from './posts.js';

/** What the sentence shows of the name in `piece`; `post` is what has been read of a post before it, `chance` what the tagger gives it. */
export function nameEvidence(
  tokens: readonly NameToken[],
  piece: Piece,
  previous: Piece | undefined,
  post: PostReading | undefined,
  chance: number,
): NameEvidence {
  const first = tokens[piece.from] as NameToken; // pieces are never empty
  // "Spectra-Physics" is one word.
  const words = tokens
    .slice(piece.from, piece.to)
    .filter(({ gap }, at) => at === 0 || gap !== 'hyphen').length;
  return {
    words,
    chance,
    acronym: words === 1 && first.acronym,
    givenFirst: (first.word & Word.given) !== 0,
    familyFirst: piece.familyFirst ?? 'no',
    initial: initialOf(tokens, piece),
    givenAlone: words === 1 && (first.word & Word.vietnameseGiven) !== 0,
    before: beforeName(tokens, piece, previous, post, chance),
    after: afterName(tokens, piece, chance),
  };
}

function initialOf(tokens: readonly NameToken[], { from, to }: Piece): NameEvidence['initial'] {
  if (tokens[to - 1]?.initial) return 'bare';
  if (tokens[from]?.initial) return 'first';
  return tokens.slice(from + 1, to - 1).some(({ initial }) => initial) ? 'inside' : 'no';
}

function beforeName(
  tokens: readonly NameToken[],
  piece: Piece,
  previous: Piece | undefined,
  post: PostReading | undefined,
  chance: number,
): BeforeName {
  const { gap } = tokens[piece.from] as NameToken; // pieces are never empty
  const before = tokens[piece.from - 1];
  if (before === undefined) return 'none';
  const adjacent = gap === 'space' || gap === 'stop';
  if (adjacent) {
    if (HONORIFICS.has(before.folded)) return 'honorific';
    if (before.upper && previous?.to === piece.from && previous.type === 'title') return 'title';
    if (!before.upper && KINSHIP.has(before.folded)) return 'weak-title';
    if (!before.upper && (before.word & Word.title) !== 0) {
      if (NEVER_LOWER_TITLES.has(before.folded)) return 'none';
      if (isFirmTitle(tokens, piece.from - 1)) return 'firm-title';
      return WEAK_LOWER_TITLES.has(before.folded) ? 'weak-title' : 'title';
    }
  }
  if (
    (adjacent || gap === 'close') &&
    post !== undefined &&
    !post.open &&
    isWhole(previous, piece, chance)
  ) {
    return 'post';
  }
  if (gap === 'comma' && isTitle(before) && !before.upper && closesApposition(tokens, piece.to)) {
    return isFirmTitle(tokens, piece.from - 1) ? 'firm-title' : 'apposition';
  }
  // A picture's credit: "Photo: Hoai Nam".
  if (gap === 'break' && /^(?:photo|photos|picture|image)$/.test(before.folded)) return 'cue';
  if (!adjacent) return 'none';
  if (before.folded === 'the') return 'the';
  const two = tokens[piece.from - 2];
  if (PERSON_CUES.has(before.folded)) return 'cue';
  // `"…," said Daan Kaakebeen of …`: what is quoted so, somebody said.
  const source = /^(?:of|at|with)$/.test(tokens[piece.to]?.folded ?? '');
  if (before.folded === 'said' && (before.gap === 'break' || before.gap === 'comma') && source) {
    return 'cue';
  }
  if (before.folded === 'by' && two !== undefined && PERSON_CUES.has(two.folded)) return 'cue';
  if (before.folded === 'of' && two !== undefined && (two.word & Word.placeNoun) !== 0) {
    return 'place-noun';
  }
  if (before.folded === 'in' || before.folded === 'near') {
    return two !== undefined && HOLDINGS.has(two.folded) ? 'none' : 'in';
  }
  return 'none';
}

/** What is held in a company: `a stake in Texaco` is in no place. */
const HOLDINGS: ReadonlySet<string> = new Set(
  `stake stakes share shares interest interests holding holdings investment investments stock
   confidence position control majority participation stockholding shareholding votes equity trading
   dealings change changes role part believe believes rise increase decline`.split(/\s+/),
);

/** Whether the name of the office before is complete, so that what follows is somebody's. */
function isWhole(previous: Piece | undefined, piece: Piece, chance: number): boolean {
  if (previous === undefined || previous.to !== piece.from) return true;
  // "President of Bank Negara …": the head that opens an office's name still waits for the rest.
  const opensOnly = previous.type === 'organization' && previous.to - previous.from === 1;
  return !opensOnly || piece.familyFirst === 'sure' || chance >= LIKELY;
}

function closesApposition(tokens: readonly NameToken[], to: number): boolean {
  const after = tokens[to];
  if (after === undefined) return true;
  return after.gap === 'comma' || (after.word & (Word.saying | Word.personal)) !== 0;
}

function afterName(tokens: readonly NameToken[], { from, to }: Piece, chance: number): AfterName {
  const after = tokens[to];
  if (after === undefined) return 'none';
  switch (after.gap) {
    case 'ticker':
      return 'ticker';
    case 'open':
      // "Cheung Kong (Holdings) Ltd"
      return (after.word & Word.companySuffix) !== 0 ? 'organization' : 'none';
    case 'comma':
      if (after.folded === 'who' || after.folded === 'whose') return 'who';
      if (after.kind === 'number' && /^[1-9]\d$/.test(after.folded)) {
        return tokens[to + 1]?.gap === 'comma' ? 'age' : 'none';
      }
      return showsPerson(tokens, to, chance) ? 'role' : 'none';
    case 'space':
      if (after.folded === 'told') return isTold(tokens, to + 1) ? 'told' : 'saying';
      if (after.folded === 'who') return 'who';
      if ((after.word & Word.personal) !== 0) return 'personal-verb';
      if ((after.word & Word.saying) !== 0) return 'saying';
      if (!after.upper && (after.word & Word.placeNoun) !== 0) return 'place-noun';
      if (after.folded === 'and' && tokens[to + 1]?.folded === 'co') return 'organization';
      if (!after.upper && FIRM_NOUNS.has(after.folded)) return 'organization';
      // "Smith Barney analyst Craig Sloane", but "named John Smith president".
      if (!after.upper && to - from > 1 && OF_FIRMS.has(after.folded)) {
        return PERSON_CUES.has(tokens[from - 1]?.folded ?? '') ? 'none' : 'organization';
      }
      return 'none';
    case 'ampersand':
      return after.upper ? 'organization' : 'none';
    default:
      return 'none';
  }
}

/** Whether the apposition at `at` is a person's: a firm is a `lead manager` too, and not a director. */
function showsPerson(tokens: readonly NameToken[], at: number, chance: number): boolean {
  const head = roleHead(tokens, at);
  if (head === undefined || isFirmTitle(tokens, head)) return false;
  // A firm is a `maker` or a `rival` too.
  return chance >= LIKELY || ((tokens[head]?.word ?? 0) & (Word.title | Word.kin)) !== 0;
}

/** A firm is a `dealer` and a `lead manager`, but no `chief dealer`, and no `dealer at` another firm. */
function isFirmTitle(tokens: readonly NameToken[], at: number): boolean {
  const title = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (!FIRM_TITLES.has(title) || /^(?:at|with)$/.test(tokens[at + 1]?.folded ?? '')) return false;
  if (title === 'manager') return /^(?:lead|co|sole|joint)$/.test(before);
  return !/^(?:chief|senior|general|managing|assistant|deputy|floor|former)$/.test(before);
}

/** Small titles that follow the name of a firm or an office when they stand between two names. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  `analyst economist strategist chairman president director vice chief executive trader broker`.split(
    ' ',
  ),
);

function isTold(tokens: readonly NameToken[], at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(({ folded }) => /^(?:reporters?|reuters?|conference|journalists?|vna)$/.test(folded));
}

/**
 * The head of the title in the apposition that begins at `at`, as a token's index: `director` in
 * `, the former director of …`. `undefined` when none stands there, or when it belongs to the next
 * name (`France, President Mitterrand said`).
 */
export function roleHead(tokens: readonly NameToken[], at: number): number | undefined {
  let head: number | undefined;
  const opened = opensRole(tokens, at);
  if (isSpeaker(tokens, at) || tokens[at]?.folded === 'and') return undefined;
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    const joined = next === at || ['space', 'hyphen', 'possessive', 'stop'].includes(token.gap);
    if (!joined) break;
    // "A major corporation" holds no rank.
    const rank = token.upper || !/^(?:major|general)$/.test(token.folded);
    const title =
      rank &&
      ((token.word & (Word.title | Word.kin)) !== 0 ||
        ((opened || next - at < 2) && !token.upper && (token.word & Word.personNoun) !== 0));
    if (title) head = next;
    else if (head !== undefined) {
      // The words after a head decide whose it is: "of …" ours, a capital the next name's.
      return token.upper && (token.word & (Word.title | Word.suffix)) === 0 ? undefined : head;
    } else if ((token.word & (Word.saying | Word.honorific)) !== 0) return undefined;
    else if ((token.word & Word.stop) !== 0 && !DETERMINERS.has(token.folded)) return undefined;
  }
  return head;
}

/** Whether an article or somebody's possessive opens the apposition: `, a freshman at …`, `, Hill School's principal`. */
function opensRole(tokens: readonly NameToken[], at: number): boolean {
  if (/^(?:an?|the|his|her|their|its|one)$/.test(tokens[at]?.folded ?? '')) return true;
  return tokens.slice(at + 1, at + 5).some(({ gap }) => gap === 'possessive');
}

/** Whether the words after the comma say who speaks: `…, a Treasury spokesman said`. */
function isSpeaker(tokens: readonly NameToken[], at: number): boolean {
  if (!/^(?:an?|one|another|two|the)$/.test(tokens[at]?.folded ?? '')) return false;
  for (let next = at + 1; next < at + 10; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === 'comma' || token.gap === 'break') return false;
    if ((token.word & Word.saying) !== 0) return true;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its his her their our also now then and s one'.split(' '),
);

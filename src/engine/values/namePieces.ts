import { runEnd } from './nameRuns.js';
import { isDoubtfulTitle, type NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';
import { type Piece, pieceAt } from './pieceAt.js';

/**
 * Cuts the capitalised words of a sentence where one name ends and the next begins, in reading order:
 *
 *     RoK | President | Lee Jae Myung        Hai Phong | Tran Luu Quang
 *     place  title      name                 place       name
 */
export function namePieces(tokens: readonly NameToken[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!tokens[at]?.upper) {
      at++;
      continue;
    }
    at = cutRun(tokens, at, runEnd(tokens, at), pieces);
  }
  return pieces;
}

/** Adds the pieces of one run; gives the token after it, which lies past `end` for a place with an `of` in it. */
function cutRun(tokens: readonly NameToken[], start: number, end: number, pieces: Piece[]): number {
  const first = pieces.length;
  let at = start;
  while (at < end) {
    const piece = pieceAt(tokens, at, start, end);
    at = piece.to;
    if (piece.type === 'organization') {
      // An organisation's head noun takes in what stands before it: "Vietnam News | Agency".
      let { from } = piece;
      while (pieces.length > first && isAbsorbed(tokens, pieces.at(-1))) {
        from = pieces.pop()?.from ?? from;
      }
      pieces.push({ type: 'organization', from, to: piece.to });
    } else if (
      piece.type === 'domain' &&
      pieces.length > first &&
      pieces.at(-1)?.type === 'domain'
    ) {
      const before = pieces.pop();
      pieces.push({ ...piece, from: before?.from ?? piece.from });
    } else if (piece.type === 'place' && isNoun(tokens, piece)) {
      // So does a place's: "Seongnam Air | Base"; alone, it names nothing.
      let { from } = piece;
      while (pieces.length > first && isAbsorbed(tokens, pieces.at(-1))) {
        from = pieces.pop()?.from ?? from;
      }
      pieces.push({ type: from < piece.from ? 'place' : 'domain', from, to: piece.to });
    } else pieces.push(piece);
  }
  return at;
}

function isNoun(tokens: readonly NameToken[], { from, to }: Piece): boolean {
  return to - from === 1 && ((tokens[from]?.word ?? 0) & Word.placeNoun) !== 0;
}

function isAbsorbed(tokens: readonly NameToken[], piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  switch (piece.type) {
    case 'name':
      return !(piece.familyFirst === 'sure' && piece.to - piece.from >= 3);
    case 'place':
    case 'domain':
    case 'acronym':
    case 'organization':
      return true;
    case 'title': {
      // "General Motors Corp", but not "Secretary Treasury".
      const only = tokens[piece.from];
      return piece.to - piece.from === 1 && only !== undefined && isDoubtfulTitle(only);
    }
    case 'calendar':
      return false;
  }
}

import { CONTINUATIONS } from '../../knowledge/continuations.js';
import { fold } from '../text/fold.js';
import { type Span, slice, trimSpan } from '../text/span.js';
import type { Block, BlockKind, Dateline } from './article.js';
import { classifyLine, isHeading, type LineKind } from './classifyLine.js';
import { findDateline } from './findDateline.js';
import type { Front } from './findFront.js';
import type { Piece } from './piece.js';
import { countWords, endsSentence } from './readingSigns.js';
import { splitCaption } from './splitCaption.js';
import { splitSignOff } from './splitSignOff.js';

/** The pieces of a file with what each is, and the dateline that stands outside of them. */
export interface LabelledBlocks {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | undefined;
}

/** In how many of its first paragraphs a story may have its dateline when no newsroom signs it. */
const TOP = 3;

/** Says of each piece what it is, in reading order; pieces are taken apart where the page glued them together. */
export function labelBlocks(text: string, pieces: readonly Piece[], front: Front): LabelledBlocks {
  return new Labelling(text, pieces, front).run();
}

/** One reading of a file; holds where in the story the reader is. */
class Labelling {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  readonly #front: Front;
  readonly #headline: Piece | undefined;
  #dateline: Dateline | undefined;
  #paragraphs = 0;
  /** Whether the story is over and what follows are others. */
  #over = false;

  constructor(text: string, pieces: readonly Piece[], front: Front) {
    this.#text = text;
    this.#pieces = pieces;
    this.#front = front;
    this.#headline = front.headline === undefined ? undefined : pieces[front.headline];
  }

  run(): LabelledBlocks {
    const blocks = this.#pieces.flatMap((piece, at) => this.#read(piece, at));
    return { blocks, dateline: this.#dateline };
  }

  #read(piece: Piece, at: number): readonly Block[] {
    if (at === this.#front.headline) return [block('headline', piece)];
    if (piece.role === 'meta') return [block('furniture', piece)];
    if (piece.role === 'caption') return [block('caption', piece)];
    const kind = classifyLine(this.#text, piece);
    // "###" is bare punctuation, and yet the end of a story.
    if (piece.role === 'furniture' && kind !== 'sign-off') return [block('furniture', piece)];
    if (this.#closes(kind, at)) this.#over = true;
    if (kind !== 'words' && kind !== 'section') return [block('furniture', piece)];
    const above = at < (this.#front.headline ?? 0);
    if (above && !endsSentence(this.#text, piece)) {
      const isCaption = splitCaption(this.#text, piece, undefined).rest === undefined;
      return [block(isCaption ? 'caption' : 'furniture', piece)];
    }
    if (this.#isRepeatedHeadline(piece)) return [block('furniture', piece)];
    if (this.#over) return this.#readTeaser(piece);
    if (piece.role === 'heading' && !this.#isSentence(piece)) return [block('furniture', piece)];
    return this.#readBody(piece, at);
  }

  #readTeaser(piece: Piece): readonly Block[] {
    if (!endsSentence(this.#text, piece) && countWords(this.#text, piece, 4) < 4) {
      return [block('furniture', piece)];
    }
    const { residue, caption, rest } = splitCaption(this.#text, piece, this.#headline);
    return [
      ...optional('furniture', residue),
      ...optional('teaser', caption),
      ...(rest === undefined ? [] : this.#readParagraph('teaser', rest)),
    ];
  }

  #readBody(piece: Piece, at: number): readonly Block[] {
    const { residue, caption, rest } = splitCaption(this.#text, piece, this.#headline);
    const picture = [...optional('furniture', residue), ...optional('caption', caption)];
    if (rest === undefined) return picture;
    const heads = at < this.#front.body ? !this.#isSubtitle(rest) : this.#headsText(at);
    const heading = piece.role === 'text' && isHeading(this.#text, rest) && heads;
    if (heading && findDateline(this.#text, rest) === undefined) {
      return [...picture, block('furniture', rest)];
    }
    const paragraph = this.#readParagraph('paragraph', rest);
    this.#paragraphs++;
    return [...picture, ...paragraph];
  }

  /** A paragraph without the dateline before it and the sign-off behind it. */
  #readParagraph(kind: 'paragraph' | 'teaser', piece: Span): readonly Block[] {
    const blocks: Block[] = [];
    let span = piece;
    const dateline = findDateline(this.#text, span);
    const top = kind === 'paragraph' && this.#paragraphs < TOP && this.#dateline === undefined;
    if (dateline !== undefined && (top || dateline.by === 'newsroom')) {
      const { place, span: taken } = dateline;
      if (top && place !== undefined) this.#dateline = { place, span: taken };
      else blocks.push(block('furniture', trimSpan(this.#text, taken)));
      span = { start: taken.end, end: span.end };
    }
    const { paragraph, mark, agencyOnly } = splitSignOff(this.#text, span);
    if (mark !== undefined && !(agencyOnly && this.#goesOn(piece.end))) this.#over = true;
    if (paragraph.end > paragraph.start) blocks.push(block(kind, paragraph));
    return [...blocks, ...optional('furniture', mark)];
  }

  /** Whether a line ends the story; none does before the story has begun. */
  #closes(kind: LineKind, at: number): boolean {
    if (this.#paragraphs === 0) return false;
    switch (kind) {
      case 'sign-off':
        return true;
      case 'agency':
      case 'boundary':
        return !this.#goesOn(this.#pieces[at]?.end ?? 0);
      case 'section':
      case 'byline':
      case 'date':
      case 'furniture':
      case 'words':
        return false;
    }
  }

  /** Whether one of the next three sentences-long pieces takes the story up again: "He said …". */
  #goesOn(after: number): boolean {
    return this.#pieces
      .slice(firstAfter(this.#pieces, after))
      .slice(0, 12)
      .filter((piece) => piece.role === 'text' && endsSentence(this.#text, piece))
      .slice(0, 3)
      .some(({ start, end }) => {
        const opening = fold(this.#text.slice(start, Math.min(end, start + 40)));
        return CONTINUATIONS.has(/^[\p{L}']+/u.exec(opening)?.[0] ?? '');
      });
  }

  /**
   * Whether a place lies between two stretches of running text, with at most one more heading below.
   * A short line among others is a row of a table or a point of a list instead, and can be quoted.
   */
  #headsText(at: number): boolean {
    const above = this.#pieces.slice(Math.max(0, at - 2), at).filter(({ role }) => role === 'text');
    const below = this.#pieces.slice(at + 1, at + 3);
    const last = above.at(-1);
    const afterText =
      last === undefined || endsSentence(this.#text, last) || isHeading(this.#text, last);
    return afterText && below.some((piece) => this.#isRunning(piece));
  }

  /** Between headline and story, a longer line sums the story up; a shorter one is a name or a section. */
  #isSubtitle(piece: Span): boolean {
    return this.#front.headline === undefined || countWords(this.#text, piece, 6) === 6;
  }

  #isRunning(piece: Piece): boolean {
    return (
      piece.role === 'item' ||
      (piece.role === 'text' &&
        (endsSentence(this.#text, piece) || countWords(this.#text, piece, 12) === 12))
    );
  }

  #isRepeatedHeadline(piece: Piece): boolean {
    return (
      this.#headline !== undefined &&
      piece.end - piece.start === this.#headline.end - this.#headline.start &&
      !endsSentence(this.#text, piece) &&
      slice(this.#text, piece) === slice(this.#text, this.#headline)
    );
  }

  #isSentence(piece: Piece): boolean {
    return (
      /\.["'”’)*_]*$/u.test(this.#text.slice(piece.end - 4, piece.end)) &&
      countWords(this.#text, piece) >= 6
    );
  }
}

function block(kind: BlockKind, { start, end }: Span): Block {
  return { kind, start, end };
}

function optional(kind: BlockKind, span: Span | undefined): readonly Block[] {
  return span === undefined ? [] : [block(kind, span)];
}

/** The place of the first piece that starts at or behind an offset. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

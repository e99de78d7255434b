import { describe, expect, it } from 'vitest';
import { ofKind, read } from './reading.js';

/** Stories in the manner of a wire of the 1980s, hard-wrapped, indented, and signed off. */
const STORIES = {
  trade: `NORTHLAND FEBRUARY TRADE SURPLUS WIDENS SHARPLY

    PORT ELLA, March 12 - Northland's trade surplus rose to 7.03
billion dlrs in February from 5.69 billion in January, the
Finance Ministry said.
    Exports rose 15.2 pct from a year earlier to 17.45 billion
dlrs. Imports fell 4.9 pct to 10.42 billion, effective
April 9, 1987.
 REUTER
`,
  earnings: `GRAYSON MILLS INC <GRM> 3RD QTR NET

    BEDFORD, Mass., April 9 - Shr 34 cts vs 30 cts
    Net 2,191,000 vs 1,852,000
    Sales 106.6 mln vs 102.9 mln
    Nine mths
    Shr 94 cts vs 80 cts
    NOTE: 1986 net includes a gain of 410,000 dlrs from the sale
of a plant.
 Reuter
`,
  blankLines: `Cocoa talks adjourn without accord

LONDON, March 3 (Reuters) - Delegates to the cocoa talks went
home on Friday without an accord on how the buffer stock is to
buy, the chairman said.

"We shall meet again in May," he told a news conference at the
council's seat.

`,
  oneLine: `Tin prices steady

PENANG, March 5 - Tin was steady at 16.80 ringgit a kilo, dealers said, after a week in which little was sold and stocks in the warehouses of the port rose again.

Turnover was 40 tonnes.

REUTER`,
  untitled: `    ROME, March 13, Reuter - Italy's consumer prices rose 0.4
pct in February after a rise of 0.6 pct in January, the
statistics office said.
    It gave no further details.`,
} as const;

describe('stories of an old wire', () => {
  it('joins wrapped lines into paragraphs and keeps the line ends', () => {
    const story = read(STORIES.trade);
    expect(story.headline).toBe('NORTHLAND FEBRUARY TRADE SURPLUS WIDENS SHARPLY');
    expect(story.place).toBe('PORT ELLA');
    expect(ofKind(story, 'paragraph')).toEqual([
      "Northland's trade surplus rose to 7.03\nbillion dlrs in February from 5.69 billion in January, the\nFinance Ministry said.",
      'Exports rose 15.2 pct from a year earlier to 17.45 billion\ndlrs. Imports fell 4.9 pct to 10.42 billion, effective\nApril 9, 1987.',
    ]);
    expect(ofKind(story, 'furniture')).toEqual(['REUTER']);
  });

  it('does not take a date that ends a wrapped paragraph for the publication', () => {
    expect(read(STORIES.trade).date).toBeUndefined();
  });

  it('keeps the rows of an earnings table apart, "Nine mths" included', () => {
    const story = read(STORIES.earnings);
    expect(story.place).toBe('BEDFORD, Mass.');
    expect(ofKind(story, 'paragraph')).toEqual([
      'Shr 34 cts vs 30 cts',
      'Net 2,191,000 vs 1,852,000',
      'Sales 106.6 mln vs 102.9 mln',
      'Nine mths',
      'Shr 94 cts vs 80 cts',
      'NOTE: 1986 net includes a gain of 410,000 dlrs from the sale\nof a plant.',
    ]);
  });

  it('reads paragraphs between blank lines', () => {
    const story = read(STORIES.blankLines);
    expect(story.headline).toBe('Cocoa talks adjourn without accord');
    expect(story.dateline).toBe('LONDON, March 3 (Reuters) - ');
    expect(ofKind(story, 'paragraph')).toHaveLength(2);
  });

  it('reads one paragraph a line', () => {
    const story = read(STORIES.oneLine);
    expect(story.place).toBe('PENANG');
    expect(ofKind(story, 'paragraph')).toHaveLength(2);
    expect(ofKind(story, 'teaser')).toEqual([]);
  });

  it('finds no headline where none stands', () => {
    const story = read(STORIES.untitled);
    expect(story.headline).toBeUndefined();
    expect(story.place).toBe('ROME');
    expect(ofKind(story, 'paragraph')).toHaveLength(2);
  });
});

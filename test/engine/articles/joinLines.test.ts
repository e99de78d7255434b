import { describe, expect, it } from 'vitest';
import {
  isHardWrapped,
  joinLines,
  measureWrapping,
} from '../../../src/engine/articles/joinLines.js';
import { splitLines } from '../../../src/engine/articles/splitLines.js';
import { slice } from '../../../src/engine/text/span.js';

/** The paragraphs of a hard-wrapped text, each line end as a bar. */
function joined(text: string, alone = ''): string[] {
  const lines = splitLines(text);
  const standsAlone = (line: (typeof lines)[0]) => slice(text, line) === alone;
  return joinLines(text, lines, measureWrapping(lines), standsAlone).map((span) =>
    slice(text, span).replace(/\s*\n\s*/g, '|'),
  );
}

const WRAPPED = `The delegates to the cocoa talks in the old port
went home on Friday without an accord on how the
buffer stock is to buy its beans, it was said.
It was late when the last of them left the hall
of the council.`;

describe('isHardWrapped', () => {
  const of = (text: string) => isHardWrapped(text, splitLines(text));

  it.each<[string, string, boolean]>([
    ['lines of even width that go on below', WRAPPED, true],
    ['a paragraph a line', `${'word '.repeat(40)}end.\n${'word '.repeat(40)}end.`, false],
    ['a list of short lines', 'Home\nNews\nSport\nWeather\nabout us', false],
    ['nothing', '', false],
    [
      'sentences of one line each',
      'The delegates to the talks went home on Friday.\nThe chairman of the talks went home on Friday.',
      false,
    ],
  ])('of %s', (_, text, wrapped) => {
    expect(of(text)).toBe(wrapped);
  });
});

describe('measureWrapping', () => {
  it('takes the width of the ninth tenth of lines, so that one long line changes nothing', () => {
    const lines = splitLines(
      [...Array.from({ length: 10 }, () => 'x'.repeat(50)), 'x'.repeat(99)].join('\n'),
    );
    expect(measureWrapping(lines)).toEqual({ width: 50, indented: false });
  });

  it('sees indented first lines', () => {
    expect(measureWrapping(splitLines('    One\ntwo\nthree')).indented).toBe(true);
    expect(measureWrapping(splitLines('One\ntwo\nthree')).indented).toBe(false);
  });
});

describe('joinLines', () => {
  it('joins lines into whole paragraphs, from the first line to the last', () => {
    expect(joined(WRAPPED)).toEqual([WRAPPED.replaceAll('\n', '|')]);
  });

  it('starts a paragraph behind a line into which the next word would have fitted', () => {
    const text = WRAPPED.replace('it was said.', 'they said.').replace('its beans, ', '');
    expect(joined(text).map((paragraph) => paragraph.split(' ')[0])).toEqual(['The', 'It']);
  });

  it('starts a paragraph at an indent', () => {
    const [one, two] = [WRAPPED, WRAPPED.replace('The', 'Five')];
    expect(joined(`    ${one}\n    ${two}`)).toEqual(
      [one, two].map((text) => text.replaceAll('\n', '|')),
    );
  });

  it('leaves a headline in capitals above its story', () => {
    const headline = 'COCOA TALKS ADJOURN WITHOUT AN ACCORD IN THE OLD';
    expect(joined(`${headline}\n${WRAPPED}`)[0]).toBe(headline);
  });

  it('leaves a line alone that stands alone', () => {
    const date = 'Published on the fourth of July in the year 2023';
    const [above, alone, below] = joined(`${WRAPPED}\n${date}\n${WRAPPED}`, date);
    expect([above, alone, below]).toEqual([
      WRAPPED.replaceAll('\n', '|'),
      date,
      WRAPPED.replaceAll('\n', '|'),
    ]);
  });
});

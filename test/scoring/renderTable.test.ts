import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/scoring/renderTable.js';

describe('renderTable', () => {
  it('lines up words to the left and figures to the right', () => {
    expect(
      renderTable(
        ['figure', 'n'],
        [
          ['recall', '0.9'],
          ['F', '12'],
        ],
      ),
    ).toBe(['figure    n', '------  ---', 'recall  0.9', 'F        12'].join('\n'));
  });

  it('fills a short row and leaves no space at a line’s end', () => {
    expect(renderTable(['a', 'b'], [['long']])).toBe(['a     b', '----  -', 'long'].join('\n'));
  });
});

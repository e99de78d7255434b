import { describe, expect, it } from 'vitest';
import { renderEvaluation } from '../../tools/renderEvaluation.js';

describe('renderEvaluation', () => {
  it('sets the systems side by side, a line for each measure of each set', () => {
    const text = renderEvaluation([
      { set: 'one', system: 'ours', figures: [{ measure: 'R@1', of: 4, value: 0.75 }] },
      { set: 'one', system: 'bare', figures: [{ measure: 'R@1', of: 4, value: 0.5 }] },
      { set: 'two', system: 'ours', figures: [{ measure: 'R@1', of: 10, value: 1 }] },
    ]);
    expect(text.split('\n').map((line) => line.split(/\s{2,}/))).toEqual([
      ['measure', 'ours', 'of', 'bare', 'of'],
      [expect.stringMatching(/^-+$/), expect.anything(), '--', expect.anything(), '--'],
      ['one', 'R@1', '0.750', '4', '0.500', '4'],
      ['two', 'R@1', '1.000', '10', '–', '–'],
    ]);
  });

  it('shows a measure that only one system has', () => {
    const text = renderEvaluation([
      { set: 'one', system: 'bare', figures: [] },
      {
        set: 'one',
        system: 'ours',
        figures: [{ measure: 'calibration error', of: 2, value: null }],
      },
    ]);
    expect(text).toContain('one  calibration error');
  });
});

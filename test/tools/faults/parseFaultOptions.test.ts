import { describe, expect, it } from 'vitest';
import { parseFaultOptions } from '../../../tools/faults/parseFaultOptions.js';
import { UsageError } from '../../../tools/usageError.js';

describe('parseFaultOptions', () => {
  it.each([
    [[], { only: undefined, json: false }],
    [['--only', 'evidence', '--json'], { only: 'evidence', json: true }],
  ])('reads %j', (args, options) => {
    expect(parseFaultOptions(args)).toEqual(options);
  });

  it('refuses what it does not know, with the usage', () => {
    expect(() => parseFaultOptions(['--all'])).toThrow(UsageError);
    expect(() => parseFaultOptions(['--all'])).toThrow('npm run faults');
  });
});

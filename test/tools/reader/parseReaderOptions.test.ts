import { describe, expect, it } from 'vitest';
import { parseReaderOptions } from '../../../tools/reader/parseReaderOptions.js';
import { UsageError } from '../../../tools/usageError.js';

describe('parseReaderOptions', () => {
  it('takes the sets it is given and leaves the others out', () => {
    const options = parseReaderOptions(['--news', 'dev', '--sample', '40']);
    expect(options).toMatchObject({ news: 'dev', data: undefined, sample: 40, articles: 'seeds' });
  });

  it.each([
    [[], /No set to measure on/],
    [['--models', 'm'], /No set to measure on/],
    [['--news', 'dev', '--sample', 'many'], /--sample takes a whole number/],
    [['--news', 'dev', '--fold', 'three'], /--fold takes a whole number/],
    [['--nonsense'], /Usage: npm run evaluate -- reader/],
  ])('refuses %j with what to do', (args, message) => {
    expect(() => parseReaderOptions(args)).toThrow(UsageError);
    expect(() => parseReaderOptions(args)).toThrow(message);
  });
});

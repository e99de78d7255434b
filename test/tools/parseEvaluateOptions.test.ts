import { describe, expect, it } from 'vitest';
import { parseEvaluateOptions } from '../../tools/parseEvaluateOptions.js';

describe('parseEvaluateOptions', () => {
  it('measures every set in full unless told otherwise', () => {
    expect(parseEvaluateOptions(['--data', 'sets'])).toEqual({
      data: 'sets',
      sets: ['squad2-tune', 'squad11-extra13', 'squadshifts-newwiki'],
      sample: undefined,
      around: false,
      json: false,
    });
  });

  it('takes sets, sample, distractors and JSON', () => {
    const args = ['--data', 'd', '--sets', 'squad2-tune, squad11-extra13', '--sample', '200'];
    expect(parseEvaluateOptions([...args, '--around', '--json'])).toEqual({
      data: 'd',
      sets: ['squad2-tune', 'squad11-extra13'],
      sample: 200,
      around: true,
      json: true,
    });
  });

  const refused: [why: string, args: string[], message: RegExp][] = [
    ['no data folder', [], /--data is missing/],
    ['a set that is not there', ['--data', 'd', '--sets', 'trivia'], /no set "trivia"/],
    ['a sample of none', ['--data', 'd', '--sample', '0'], /whole number above 0, not "0"/],
    ['a sample in words', ['--data', 'd', '--sample', 'ten'], /not "ten"/],
    ['an unknown option', ['--data', 'd', '--fast'], /'--fast'/],
    ['a stray word', ['--data', 'd', 'all'], /'all'/],
  ];
  it.each(refused)('refuses %s and shows the usage', (_, args, message) => {
    expect(() => parseEvaluateOptions(args)).toThrow(message);
    expect(() => parseEvaluateOptions(args)).toThrow(/Usage: npm run evaluate/);
  });
});

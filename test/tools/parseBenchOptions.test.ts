import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../../tools/parseBenchOptions.js';
import { UsageError } from '../../tools/usageError.js';

describe('parseBenchOptions', () => {
  it('takes the seed articles unless told otherwise', () => {
    expect(parseBenchOptions([])).toEqual({ articles: 'seeds', questions: undefined, json: false });
  });

  it('takes a folder, a question file and JSON', () => {
    const args = ['--articles', 'news', '--questions', 'q.jsonl', '--json'];
    expect(parseBenchOptions(args)).toEqual({ articles: 'news', questions: 'q.jsonl', json: true });
  });

  it('refuses an unknown option', () => {
    expect(() => parseBenchOptions(['--rounds', '3'])).toThrow(UsageError);
  });
});

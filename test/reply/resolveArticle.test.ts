import { describe, expect, it } from 'vitest';
import { resolveArticle } from '../../src/reply/resolveArticle.js';
import { fakeArticle } from '../fakeLibrary.js';

const articles = ['001_a.txt', '002_b.txt', 'Town/002_b.txt.md', 'constructor.md'].map((file) =>
  fakeArticle({ file, text: 'Words.' }),
);

function filesOf(typed: string): readonly string[] {
  const lookup = resolveArticle(articles, typed);
  switch (lookup.outcome) {
    case 'article':
      return [lookup.article.file];
    case 'choice':
      return lookup.articles.map(({ file }) => file);
    case 'unknown':
      return ['unknown', ...lookup.nearest.map(({ file }) => file)];
  }
}

describe('resolveArticle', () => {
  it.each([
    ['the whole name', '001_a.txt', ['001_a.txt']],
    ['a whole name that is part of another', '002_b.txt', ['002_b.txt']],
    ['another case', '001_A.TXT', ['001_a.txt']],
    ['a part', '001', ['001_a.txt']],
    ['a folder', 'town/', ['Town/002_b.txt.md']],
    ['a part with space around it', ' 001 ', ['001_a.txt']],
    ['a part of several', '002', ['002_b.txt', 'Town/002_b.txt.md']],
    ['a word that objects know', 'constructor', ['constructor.md']],
  ])('finds by %s', (_, typed, files) => {
    expect(filesOf(typed)).toEqual(files);
  });

  it('names the nearest files when none fits, and none that looks nothing like it', () => {
    expect(filesOf('construktor')).toEqual(['unknown', 'constructor.md']);
    expect(filesOf('003_b.txt')).toEqual([
      'unknown',
      '002_b.txt',
      'Town/002_b.txt.md',
      '001_a.txt',
    ]);
    expect(filesOf('zz')).toEqual(['unknown']);
  });

  it('has nothing near when there are no articles', () => {
    expect(resolveArticle([], 'x')).toEqual({ outcome: 'unknown', nearest: [] });
  });
});

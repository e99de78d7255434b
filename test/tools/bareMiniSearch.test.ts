import { describe, expect, it } from 'vitest';
import { indexBare, probeBare } from '../../tools/bareMiniSearch.js';
import { passageOf } from './passages.js';
import { articleOf } from './scriptedLibrary.js';

const tin = articleOf('tin.txt', 'Peru mines a lot. Peru sold tin to Chile in May. It rained.');
const tea = articleOf('tea.txt', 'Kenya sold tea. It rained in May.');
const passages = [
  passageOf(tea, 'Kenya sold tea.', 'It rained in May.'),
  passageOf(tin, 'Peru mines a lot.', 'Peru sold tin to Chile in May.', 'It rained.'),
];
const bare = indexBare(passages);

describe('indexBare', () => {
  it('searches the text of the passage alone', () => {
    expect(bare.search('tin').map(({ id }) => id)).toEqual([1]);
    expect(
      bare
        .search('mines tea')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([0, 1]);
  });

  it('knows no stem, as the library comes', () => {
    expect(bare.search('mining')).toEqual([]);
  });
});

describe('probeBare', () => {
  it('takes the sentence of the best passage that holds most of the question’s words', async () => {
    const found = await probeBare(bare).probe('What did Peru sell, tin?');
    expect(found.best?.quote).toMatchObject({
      article: { file: 'tin.txt' },
      text: 'Peru sold tin to Chile in May.',
    });
    expect(found.passages.map(({ article }) => article.file)).toEqual(['tin.txt']);
  });

  it('takes the first of sentences that hold as many', async () => {
    const found = await probeBare(bare).probe('peru');
    expect(found.best?.quote.text).toBe('Peru mines a lot.');
  });

  it('is as sure as the passage scores, and not calibrated', async () => {
    const probe = probeBare(bare);
    const score = bare.search('tea')[0]?.score;
    expect((await probe.probe('tea')).best?.supported).toBe(score);
    expect(probe.calibrated).toBe(false);
  });

  it('finds nothing where no word occurs', async () => {
    expect(await probeBare(bare).probe('bauxite')).toEqual({ best: undefined, passages: [] });
  });
});

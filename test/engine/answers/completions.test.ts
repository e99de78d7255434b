import { expect, it } from 'vitest';
import { completionsOf } from '../../../src/engine/answers/completions.js';
import { bridge, costs } from '../../fakeArticles.js';
import { citeWords, fakeArticle, fakePerson } from '../../fakeLibrary.js';

const role = {
  quote: citeWords(bridge, 'The bridge cost 40 million euros.'),
  words: { start: 0, end: 3 },
  held: [],
  alsoIn: [],
};
const ana = fakePerson('Ana Ruiz', { roles: [role] });

it('offers headlines and people of whom a role is stated, in turn', () => {
  const topics = completionsOf([bridge, costs], () => [fakePerson('Nobody'), ana]).topics();
  expect(topics.complete('', 10)).toEqual(['Bridge opens', 'Who is Ana Ruiz?']);
});

it('makes one line of a headline of several', () => {
  const text = 'Bridge\nopens';
  const article = fakeArticle({ file: 'a.txt', text, headline: text });
  expect(
    completionsOf([article], () => [])
      .topics()
      .complete('', 5),
  ).toEqual(['Bridge opens']);
});

it('reads 20,000 articles once and before the first key, whatever is typed how often', () => {
  let headlines = 0;
  let files = 0;
  let collected = 0;
  const articles = Array.from({ length: 20_000 }, (_, number) => {
    const article = fakeArticle({ file: '', text: `Story ${number}` });
    return {
      ...article,
      get file() {
        files++;
        return `${number}.txt`;
      },
      get headline() {
        headlines++;
        return { start: 0, end: article.text.length };
      },
    };
  });
  const completions = completionsOf(articles, () => {
    collected++;
    return [ana];
  });
  expect([headlines, files, collected]).toEqual([0, 0, 0]);
  completions.prepare();
  expect([headlines, files, collected]).toEqual([20_000, 20_000, 2]);
  for (const typed of ['', 's', 'st', 'story 19', 'ruiz', '19999']) {
    completions.names().complete(typed, 25);
    completions.files().complete(typed, 25);
    completions.topics().complete(typed, 25);
  }
  // People were asked for once for the names and once for the questions on them.
  expect([headlines, files, collected]).toEqual([20_000, 20_000, 2]);
});

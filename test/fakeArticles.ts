import { fakeArticle } from './fakeLibrary.js';

/** A dated article with everything that an article can state. */
export const bridge = fakeArticle({
  file: 'bridge.txt',
  text: 'Bridge opens\nMay 3, 2024\nPorto (XNA) – The bridge cost 40 million euros. Mayor Ana Ruiz opened it.',
  headline: 'Bridge opens',
  place: 'Porto',
  published: ['May 3, 2024', '2024-05-03'],
  blocks: [
    ['headline', 'Bridge opens'],
    ['paragraph', 'The bridge cost 40 million euros. Mayor Ana Ruiz opened it.'],
  ],
});

/** Another article on the same, which states nothing about itself and another figure. */
export const costs = fakeArticle({
  file: 'town/costs.md',
  text: 'The bridge cost 43 million euros, the council said.',
  blocks: [['paragraph', 'The bridge cost 43 million euros, the council said.']],
});

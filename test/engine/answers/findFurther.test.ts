import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { openTexts } from './openTexts.js';

/** Invented: three stories on one market, one of which repeats another's sentence, and one on nothing of the kind. */
const TEXTS = {
  'honey.txt': 'Maribor sold honey worth 4.2 million euros to Chile in 2022.',
  'again.txt': 'Maribor sold honey worth 4.2 million euros to Chile in 2022.',
  'mills.txt':
    'Maribor sold honey to Chile by sea, and the mills of Maribor took the rest in 2022.',
  'trams.txt': 'The trams of Riga run every nine minutes.',
};
const QUESTION = 'How much honey did Maribor sell to Chile in 2022?';

let library: Library;
beforeAll(async () => {
  library = await openTexts(TEXTS);
}, 30_000);

describe('further passages', () => {
  it('leave out what the answer quotes, also where the same words stand again', async () => {
    const answer = await library.ask(QUESTION);
    expect(answer.outcome).toBe('answer');
    const further = await library.further(QUESTION);
    expect(further.map(({ article }) => article.file)).toEqual(['mills.txt']);
  });

  it('are slices of their files', async () => {
    for (const { article, start, end, text } of await library.further(QUESTION)) {
      expect(text).toBe(article.text.slice(start, end));
    }
  });

  it('are none for a greeting, or for something that nothing speaks of', async () => {
    expect(await library.further('Hello!')).toEqual([]);
    expect(await library.further('Who won the chess tournament in Bergen?')).toEqual([]);
  });
});

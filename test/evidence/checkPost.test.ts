import { describe, expect, it } from 'vitest';
import { checkPost } from '../../src/evidence/checkPost.js';
import { setCase } from './setCase.js';

/** How the post that a question asks for holds in a sentence. */
async function check(asked: string, sentence: string) {
  const { question, context } = await setCase(asked, sentence, sentence, ELSEWHERE);
  return checkPost(question, context);
}

const CHAIRMAN = 'On Monday Rui Lopes, Chairman of the Port Authority, spoke.';
const VICE = 'On Monday Rui Lopes, Vice Chairman of the Port Authority, spoke.';
const DEPUTY = 'On Monday Deputy Minister of Transport Ana Dias opened the line.';
const FORMER = 'On Monday former President of Chile Ana Dias opened the line.';
/** Shows that a post is not a name for being written with a capital before one. */
const ELSEWHERE = 'The president, the minister and the chairman of a club were there.';

describe('checkPost', () => {
  it.each([
    ['who is the chairman of the port authority', CHAIRMAN],
    ['who chairs the port authority', CHAIRMAN],
    ['who is the vice chairman of the port authority', VICE],
    ['who is the deputy minister of transport', DEPUTY],
    ['who is the former president of chile', FORMER],
  ])('holds for %j in %j', async (asked, sentence) => {
    expect((await check(asked, sentence)).state).toBe('held');
  });

  it.each([
    ['who is the chairman of the port authority', VICE, 'Vice Chairman'],
    ['who is the vice chairman of the port authority', CHAIRMAN, 'Chairman'],
    ['who chairs the port authority', VICE, 'Vice Chairman'],
    ['who is the minister of transport', DEPUTY, 'Deputy Minister'],
    ['who is the president of chile', FORMER, 'former President'],
  ])('fails for %j in %j and tells of the %s', async (asked, sentence, stated) => {
    const constraint = await check(asked, sentence);
    expect(constraint).toMatchObject({ state: 'failed', degree: 0, code: 'other-rank' });
    expect(constraint.stated?.[0]).toContain(stated);
  });

  it('does not hold where nobody of that post is named', async () => {
    const { state } = await check('who is the chairman', 'On Monday Rui Lopes bought a boat.');
    expect(state).not.toBe('held');
  });

  it('asks nothing of a sentence when no post is asked for', async () => {
    expect((await check('when did the line open', VICE)).state).toBe('held');
  });
});

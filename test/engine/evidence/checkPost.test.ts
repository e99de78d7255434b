import { describe, expect, it } from 'vitest';
import { checkPost } from '../../../src/engine/evidence/checkPost.js';
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

  const PORT = 'The guests saw the port of Faro with its director Rui Lopes on Monday.';
  const MAYORS = 'Faro Mayor Rui Lopes and his Lagos counterpart Ana Dias signed the agreement.';
  const HEAD = 'Acting Director General of the FPA Rui Lopes spoke of the Faro Port Authority.';

  it.each([
    ['faro port director', PORT, 'a bare role is that of what the sentence names'],
    [
      'acting head of the faro port authority',
      HEAD,
      'a director is the head, and FPA its short name',
    ],
    [
      'who runs the faro port authority',
      'Faro Port Authority director Rui Lopes spoke.',
      'whoever directs it',
    ],
    ['mayor of lagos', MAYORS, 'a counterpart holds the same post'],
  ])('holds for %j in %j: %s', async (asked, sentence) => {
    expect((await check(asked, sentence)).state).toBe('held');
  });

  it.each([
    ['mayor of tavira', MAYORS, 'other-person', 'another town'],
    [
      'who is the transport minister',
      "The transport minister's deputy Ana Dias spoke.",
      'other-rank',
      'a deputy',
    ],
    [
      'who is the deputy mayor of faro',
      'Former deputy mayor of Faro Rui Lopes spoke.',
      'other-rank',
      'no more',
    ],
    [
      'who is the speaker of the chamber of deputies',
      'Deputy Speaker of the Chamber of Deputies Ana Dias spoke.',
      'other-rank',
      'the deputies are no rank asked for',
    ],
    [
      'who is the new chairman of faro',
      'Party Secretary Ana Dias gave flowers to the new chairman.',
      'not-stated',
      'she has another post',
    ],
  ])('fails for %j in %j as %s: %s', async (asked, sentence, code) => {
    expect(await check(asked, sentence)).toMatchObject({ state: 'failed', code });
  });
});

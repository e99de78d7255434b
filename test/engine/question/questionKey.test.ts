import { describe, expect, it } from 'vitest';
import { questionKey } from '../../../src/engine/question/questionKey.js';

describe('questionKey', () => {
  it.each([
    ["Hanoi's exports to Laos in 2022", 'In 2022, what did Hanoi export to Laos?'],
    ['WHO is the mayor of Đà Nẵng', 'who is the  mayor of da nang?'],
    ['How many companies took part?', 'how many company took part'],
    ['three ships', '3 ships'],
  ])('is the same for %j and %j', (one, other) => {
    expect(questionKey(one)).toBe(questionKey(other));
    expect(questionKey(one)).not.toBe('');
  });

  it.each([
    ['Hanoi exports to Laos', 'Laos exports to Hanoi', 'the direction'],
    ['exports from the Laotian capital', 'exports to the Laotian capital', 'it again'],
    ['Who opened the fair?', 'When was the fair opened?', 'what is asked for'],
    ['exports in 2021', 'exports in 2022', 'the year'],
    ['Did the bridge open?', 'Did the bridge not open?', 'the negation'],
  ])('differs between %j and %j: %s', (one, other) => {
    expect(questionKey(one)).not.toBe(questionKey(other));
  });
});

import { describe, expect, it } from 'vitest';
import { asksItself, withoutAsking } from '../../../src/engine/question/withoutAsking.js';

describe('withoutAsking', () => {
  it.each([
    ['how many companies came to the forum in Porto', 'the forum in Porto'],
    ['when did the bridge open', 'the bridge'],
    ['who opened the bridge', 'the bridge'],
    ['which company built the bridge', 'the bridge'],
    ['who is the mayor of Porto', 'the mayor of Porto'],
    ['in which year was the bridge built', 'the bridge'],
    ['bridge in Porto', 'bridge in Porto'],
    ['who', 'who'],
    ['', ''],
  ])('leaves of %j what it is about: %j', (text, left) => {
    expect(withoutAsking(text, false)).toBe(left);
  });

  it('keeps the verb for a follow-up that has none', () => {
    expect(withoutAsking('who opened the bridge', true)).toBe('opened the bridge');
  });

  it.each([
    ['where was it held', true],
    ['in which city', true],
    ['2023', false],
    ['was it held', false],
  ])('tells whether %j asks by itself: %s', (text, asks) => {
    expect(asksItself(text)).toBe(asks);
  });
});

import { expect, it } from 'vitest';
import type { CheckedText, ClaimVerdict } from '../../src/engine/answers/claim.js';
import { claimsJson } from '../../src/reply/claimsJson.js';
import { en } from '../../src/reply/messages/en.js';
import { vi } from '../../src/reply/messages/vi.js';
import { replyToClaims } from '../../src/reply/replyToClaims.js';
import { bridge } from '../fakeArticles.js';
import { fakeQuote } from '../fakeLibrary.js';

const quote = fakeQuote(bridge, 'The bridge cost 40 million euros.', {
  highlight: '40 million euros',
});
const claim = (text: string) => ({ text, start: 0, end: text.length });
const verdicts: readonly ClaimVerdict[] = [
  { claim: claim('It cost 40 million.'), outcome: 'supported', quotes: [quote], against: [] },
  {
    claim: claim('It cost\n50 million.'),
    outcome: 'contradicted',
    difference: 'figure',
    quotes: [quote],
  },
  { claim: claim('It is blue.'), outcome: 'nothing' },
];
const checked: CheckedText = { verdicts, left: 2 };

it('counts the verdicts, lists the statements on one line each, and labels every quote', () => {
  const { summary, facts, quotes, paragraphs } = replyToClaims(checked, en);
  expect(summary).toBe('3 statements checked: 1 supported, 1 contradicted, nothing on 1.');
  expect(facts).toEqual([
    { label: '1. Supported', value: 'It cost 40 million.' },
    { label: '2. Contradicted, by another figure', value: 'It cost 50 million.' },
    { label: '3. Nothing on this', value: 'It is blue.' },
  ]);
  expect(quotes.map(({ label, text }) => [label, text])).toEqual([
    ['Supports statement 1', quote.text],
    ['Says otherwise than statement 2', quote.text],
  ]);
  expect(paragraphs).toEqual(['Only the first 3 statements were checked, and 2 more left out.']);
});

it('shows what another article says against a supported statement', () => {
  const [first] = verdicts;
  if (first?.outcome !== 'supported') throw new Error('The first is the supported one.');
  const { quotes } = replyToClaims({ verdicts: [{ ...first, against: [quote] }], left: 0 }, en);
  expect(quotes.map(({ label }) => label)).toEqual([
    'Supports statement 1',
    'Says otherwise than statement 1',
  ]);
});

it.each([en, vi])('has a line for a text that states nothing, in $locale', (messages) => {
  const { summary, quotes } = replyToClaims({ verdicts: [], left: 0 }, messages);
  expect(summary).toBe(messages.check.nothingToCheck);
  expect(quotes).toEqual([]);
});

it('says the same in the published form, each quote with its place', () => {
  const { claims, left } = claimsJson(checked);
  expect(left).toBe(2);
  expect(claims.map(({ outcome }) => outcome)).toEqual(['supported', 'contradicted', 'nothing']);
  expect(claims[0]).not.toHaveProperty('against');
  expect(claims[1]).toMatchObject({ difference: 'figure', start: 0, end: 19 });
  const [stated] = claims[0]?.outcome === 'supported' ? claims[0].quotes : [];
  expect(bridge.text.slice(stated?.start, stated?.end)).toBe(stated?.text);
});

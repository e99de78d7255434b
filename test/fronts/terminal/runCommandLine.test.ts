import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { writeReceipt } from '../../../src/engine/answers/receipt.js';
import type { AskOptions, Library } from '../../../src/engine/library.js';
import type { OrganisationLookup } from '../../../src/engine/records/organisations/organisation.js';
import type { PersonLookup } from '../../../src/engine/records/people/person.js';
import { type LibraryCall, runCommandLine } from '../../../src/fronts/terminal/runCommandLine.js';
import { bridge } from '../../fakeArticles.js';
import {
  citeWords,
  fakeAnswer,
  fakeLibrary,
  fakePerson,
  fakeQuote,
  fakeRefusal,
} from '../../fakeLibrary.js';
import { libraryOf, trade } from '../../records.js';
import { MemoryStream } from './memoryStream.js';

const words = 'The bridge cost 40 million euros.';
const answering = fakeLibrary({
  ask: () => fakeAnswer([fakeQuote(bridge, words, { highlight: '40 million euros' })]),
});

async function run(call: LibraryCall, library: Library = fakeLibrary()) {
  const output = new MemoryStream();
  const input = Readable.from([]);
  const setting = { library, input, output, log: () => undefined, colour: false };
  return { status: await runCommandLine(call, setting), text: output.text };
}

function ask(json: boolean, explain = false): LibraryCall {
  return { kind: 'ask', question: 'Its cost?', json, explain, articles: undefined };
}

it('prints an answer as text and ends with 0', async () => {
  const { status, text } = await run(ask(false), answering);
  expect(status).toBe(0);
  expect(text).toBe(
    `40 million euros (bridge.txt)\n\n  │ ${words}\n  bridge.txt · 2024-05-03 · Bridge opens · receipt ${writeReceipt(citeWords(bridge, words))}\n`,
  );
});

it('prints an answer as one line of JSON', async () => {
  const { text } = await run(ask(true), answering);
  expect(text.split('\n')).toHaveLength(2);
  expect(JSON.parse(text)).toMatchObject({ question: 'Its cost?', outcome: 'answer' });
});

it('prints why behind the reply when asked to', async () => {
  const { status, text } = await run(ask(false, true), answering);
  expect(status).toBe(0);
  expect(text).toContain('40 million euros (bridge.txt)');
  expect(text).toContain('\nRead as: Its cost?\n');
  expect(text.endsWith('threshold 0.5: refused\n')).toBe(true);
});

it('adds why to the JSON when asked to', async () => {
  const { text } = await run(ask(true, true), answering);
  expect(JSON.parse(text)).toMatchObject({ outcome: 'answer', explanation: { asked: 'fact' } });
});

it.each([true, false])('ends with 3 on a refusal, with JSON %s', async (json) => {
  expect((await run(ask(json))).status).toBe(3);
});

const person = fakePerson('Ana Ruiz');
it.each<[string, PersonLookup, number]>([
  ['somebody found', { outcome: 'person', person }, 0],
  ['a choice', { outcome: 'choice', people: [person, person] }, 0],
  ['nobody found', { outcome: 'unknown', nearest: [] }, 3],
])('ends who with the status of %s', async (_, lookup, expected) => {
  const library = fakeLibrary({ who: () => lookup });
  for (const json of [true, false]) {
    const call: LibraryCall = { kind: 'who', name: 'ana', json, articles: undefined };
    const { status, text } = await run(call, library);
    expect(status).toBe(expected);
    if (json) expect(JSON.parse(text)).toMatchObject({ name: 'ana', outcome: lookup.outcome });
  }
});

const party = { name: 'Party', aliases: ['PT'], expansions: [], descriptions: [], mentions: [] };
it.each<[string, string, OrganisationLookup, string, number]>([
  ['one found', 'pt', { outcome: 'organisation', organisation: party }, 'organisation', 0],
  ['a choice', 'p', { outcome: 'choice', organisations: [party, party] }, 'choice', 0],
  ['none found', 'x', { outcome: 'unknown', nearest: [] }, 'unknown', 3],
  ['all of them', '', { outcome: 'unknown', nearest: [] }, 'list', 0],
])('ends what with the status of %s', async (_, about, lookup, outcome, expected) => {
  const library = fakeLibrary({ what: () => lookup, organisations: [party] });
  for (const json of [true, false]) {
    const call: LibraryCall = { kind: 'what', about, named: false, json, articles: undefined };
    const { status, text } = await run(call, library);
    expect(status).toBe(expected);
    if (json)
      expect(JSON.parse(text)).toMatchObject({ about: about === '' ? null : about, outcome });
  }
});

it('prints only the part of a card that is asked for', async () => {
  const library = fakeLibrary({ who: () => ({ outcome: 'person', person }) });
  const call: LibraryCall = {
    kind: 'who',
    name: 'ana',
    show: 'met',
    json: false,
    articles: undefined,
  };
  expect((await run(call, library)).text).toContain('no meeting of Ana Ruiz');
});

describe('a narrowed question', () => {
  const narrowed = (more: Partial<Extract<LibraryCall, { kind: 'ask' }>>): LibraryCall => ({
    kind: 'ask',
    question: 'Its cost?',
    json: false,
    explain: false,
    articles: undefined,
    ...more,
  });
  const asked: AskOptions[] = [];
  const library = fakeLibrary({
    articles: [bridge],
    ask: (_, options) => {
      asked.push(options);
      return fakeRefusal();
    },
  });

  it('is asked of its year and source, and the refusal names the file looked at', async () => {
    asked.length = 0;
    const { status, text } = await run(narrowed({ year: 2022, source: 'bri' }), library);
    expect(status).toBe(3);
    expect(asked).toEqual([{ year: 2022, source: ['bridge.txt'] }]);
    expect(text).toContain('Only bridge.txt was looked at.');
  });

  it.each([
    ['a source that no file fits', { source: 'brigde' }, 'The nearest is bridge.txt.'],
    ['a year that the question contradicts', { question: 'in 2021?', year: 2022 }, 'one of them'],
  ])('is turned down for %s: status 2, a line in the log, no result', async (_, more, line) => {
    asked.length = 0;
    const logged: string[] = [];
    const output = new MemoryStream();
    const setting = {
      library,
      input: Readable.from([]),
      output,
      log: (text: string) => logged.push(text),
      colour: false,
    };
    expect(await runCommandLine(narrowed({ ...more, json: true }), setting)).toBe(2);
    expect(logged.join()).toContain(line);
    expect(output.text).toBe('');
    expect(asked).toEqual([]);
  });
});

it.each([
  ['nothing on it', [], 3],
  ['a statement that is supported', [{ outcome: 'supported' as const }], 0],
])('ends check with the status of %s', async (_, found, expected) => {
  const quote = fakeQuote(bridge, words);
  const claim = { text: words, start: 0, end: words.length };
  const verdicts = found.map(({ outcome }) => {
    return { claim, outcome, quotes: [quote] as const, against: [] };
  });
  const library = fakeLibrary({ check: () => ({ verdicts, left: 0 }) });
  for (const json of [true, false]) {
    const call: LibraryCall = { kind: 'check', text: words, json, articles: undefined };
    const { status, text } = await run(call, library);
    expect(status).toBe(expected);
    if (json) expect(JSON.parse(text)).toMatchObject({ left: 0, claims: found });
    else if (expected === 0) expect(text).toContain(`Supports statement 1\n  │ ${words}`);
  }
});

it.each([
  ['text', /^3 figures, newest first\n/],
  ['json', /^\{"about":null,"year":null,"measure":null,"figures":\[\{"value":200000000,/],
  ['csv', /^value,to_value,unit,/],
] as const)('gives figures as %s and ends with 0', async (form, start) => {
  const call: LibraryCall = { kind: 'figures', query: {}, form, articles: undefined };
  const { status, text } = await run(call, await libraryOf(trade));
  expect(status).toBe(0);
  expect(text).toMatch(start);
});

it('ends with 3 when no date or figure fits', async () => {
  const figures: LibraryCall = { kind: 'figures', query: {}, form: 'json', articles: undefined };
  const typed = { about: 'Mars' };
  const timeline: LibraryCall = { kind: 'timeline', typed, form: 'csv', articles: undefined };
  expect((await run(figures)).status).toBe(3);
  expect((await run(timeline)).status).toBe(3);
});

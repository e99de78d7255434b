import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { PersonLookup } from '../../src/people/person.js';
import { type LibraryCall, runCommandLine } from '../../src/terminal/runCommandLine.js';
import { bridge } from '../fakeArticles.js';
import { fakeAnswer, fakeLibrary, fakePerson, fakeQuote } from '../fakeLibrary.js';
import { MemoryStream } from './memoryStream.js';

const words = 'The bridge cost 40 million euros.';
const answering = fakeLibrary({
  ask: () => fakeAnswer([fakeQuote(bridge, words, { highlight: '40 million euros' })]),
});

async function run(call: LibraryCall, library = fakeLibrary()) {
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
    `40 million euros (bridge.txt)\n\n  │ ${words}\n  bridge.txt · 2024-05-03 · Bridge opens\n`,
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

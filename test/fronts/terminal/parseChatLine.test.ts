import { expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { parseChatLine } from '../../../src/fronts/terminal/parseChatLine.js';

function readAs(line: string): unknown {
  const read = parseChatLine(line, commands);
  return read.kind === 'call' ? [read.command.name, read.input] : read;
}

it.each([
  ['who is Quang', ['ask', { question: 'who is Quang' }]],
  ['  /ask  who is /who ', ['ask', { question: 'who is /who' }]],
  ['/WHO quang', ['who', { name: 'quang' }]],
  ['/sources', ['sources', {}]],
  ['/sources a b.txt', ['sources', { file: 'a b.txt' }]],
  ['/about me', ['about', {}]],
  ['/ask', ['ask', {}]],
  ['/ask --year 2022 rice?', ['ask', { year: '2022', question: 'rice?' }]],
  [
    '/ask --source=a.txt --year=2022 rice?',
    ['ask', { source: 'a.txt', year: '2022', question: 'rice?' }],
  ],
  ['/ask --source "a b.txt" rice?', ['ask', { source: 'a b.txt', question: 'rice?' }]],
  ['/ask --year 2022', ['ask', { year: '2022' }]],
  ['/ask rice --year 2022', ['ask', { question: 'rice --year 2022' }]],
  ['/ask --question x', ['ask', { question: '--question x' }]],
  ['/ask --constructor x', ['ask', { question: '--constructor x' }]],
  ['--year 2022 rice', ['ask', { question: '--year 2022 rice' }]],
  [' \u00a0 ', { kind: 'empty' }],
  ['/constructor x', { kind: 'unknown', name: 'constructor' }],
  ['/', { kind: 'unknown', name: '' }],
  ['/ ask', { kind: 'unknown', name: '' }],
])('reads %j', (line, expected) => {
  expect(readAs(line)).toEqual(expected);
});

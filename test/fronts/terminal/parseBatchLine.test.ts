import { expect, it } from 'vitest';
import { parseBatchLine } from '../../../src/fronts/terminal/parseBatchLine.js';

it.each([
  ['everything', '{"id":"a","question":"q","prev":["p"]}', { id: 'a', question: 'q', prev: ['p'] }],
  ['a question alone', '{"question":"q"}', { id: undefined, question: 'q', prev: [] }],
  ['a number for an id', '{"id":7,"question":"q"}', { id: 7, question: 'q', prev: [] }],
  ['further fields', '{"question":"q","kind":"date"}', { id: undefined, question: 'q', prev: [] }],
  ['an empty question', '{"question":""}', { id: undefined, question: '', prev: [] }],
])('reads %s', (_, line, expected) => {
  expect(parseBatchLine(line)).toEqual({ outcome: 'question', ...expected });
});

it.each([
  ['what is no JSON', '{"id":"a",', undefined, 'JSON object'],
  ['a list', '[]', undefined, 'JSON object'],
  ['null', 'null', undefined, 'JSON object'],
  ['a question that is missing', '{"id":"a"}', 'a', '"question"'],
  ['a question that is no text', '{"id":"a","question":1}', 'a', '"question"'],
  ['an id that is a list', '{"id":[],"question":"q"}', undefined, '"id"'],
  ['earlier questions that are no list', '{"id":"a","question":"q","prev":"p"}', 'a', '"prev"'],
  ['earlier questions that are no texts', '{"id":"a","question":"q","prev":[1]}', 'a', '"prev"'],
])('turns down %s and keeps an id that can be read', (_, line, id, message) => {
  expect(parseBatchLine(line)).toEqual({
    outcome: 'misfit',
    id,
    message: expect.stringContaining(message),
  });
});

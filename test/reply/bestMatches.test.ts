import { expect, it } from 'vitest';
import { bestMatches } from '../../src/reply/bestMatches.js';

const names = ['Tran Luu Quang', 'Quang Minh', 'Đặng Quangson', 'Alaquang', 'Ana Ruiz'];

it('puts what begins with it first, then a word that does, then the rest', () => {
  expect(bestMatches(names, 'quang', 10)).toEqual([
    'Quang Minh',
    'Tran Luu Quang',
    'Đặng Quangson',
    'Alaquang',
  ]);
});

it('ignores accents and stroke letters', () => {
  expect(bestMatches(names, 'dang', 10)).toEqual(['Đặng Quangson']);
});

it('offers everything in its order when nothing is typed, up to the limit', () => {
  expect(bestMatches(names, ' ', 2)).toEqual(['Tran Luu Quang', 'Quang Minh']);
});

it('offers each value once', () => {
  expect(bestMatches(['Ana', 'Ana'], 'a', 5)).toEqual(['Ana']);
});

it('takes what was typed literally', () => {
  expect(bestMatches(names, '.*', 10)).toEqual([]);
});

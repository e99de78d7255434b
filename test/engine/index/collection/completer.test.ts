import { describe, expect, it } from 'vitest';
import { completer } from '../../../../src/engine/index/collection/completer.js';

const NAMES = ['Tran Luu Quang', 'Quang Minh', 'Đặng Quangson', 'Alaquang', 'Ana Ruiz', 'Quang'];
const complete = (typed: string, limit = 10) => completer(NAMES, 100).complete(typed, limit);

describe('completer', () => {
  it('puts the same first, then what begins with it, then words that do, then the rest', () => {
    expect(complete('quang')).toEqual([
      'Quang',
      'Quang Minh',
      'Tran Luu Quang',
      'Đặng Quangson',
      'Alaquang',
    ]);
  });

  it('finds words in another order, each by its beginning', () => {
    expect(complete('quang tr')).toEqual(['Tran Luu Quang']);
    expect(complete('uang tr')).toEqual([]);
  });

  it('ignores accents, stroke letters, case and blanks around', () => {
    expect(complete(' DANG ')).toEqual(['Đặng Quangson']);
    expect(complete('đặng')).toEqual(['Đặng Quangson']);
  });

  it('offers everything in its order when nothing is typed, up to the limit', () => {
    expect(complete(' ', 2)).toEqual(['Tran Luu Quang', 'Quang Minh']);
  });

  it('offers the best of many, not the first', () => {
    expect(complete('quang', 1)).toEqual(['Quang']);
  });

  it('offers each value once, and none that is blank', () => {
    expect(completer(['Ana', 'Ana', ' '], 100).complete('', 5)).toEqual(['Ana']);
  });

  it('leaves a value out whole when it is too long, and keeps one that just fits', () => {
    const values = ['a'.repeat(100), 'a'.repeat(101)];
    expect(completer(values, 100).complete('a', 5)).toEqual(['a'.repeat(100)]);
  });

  it.each(['.*', '(', '\\', 'constructor', '__proto__', `${'x'.repeat(6000)}`])(
    'takes what was typed literally: %s',
    (typed) => {
      expect(complete(typed)).toEqual([]);
    },
  );
});

describe('the work of completing 20,000 values', () => {
  it('reads and folds each value once, however many keys are typed', () => {
    let folded = 0;
    // Only the folding looks for other than plain letters, once a value.
    const values = Array.from({ length: 20_000 }, (_, number) => `Nguyễn ${number}`);
    const counted: Iterable<string> = {
      *[Symbol.iterator]() {
        for (const value of values) {
          folded++;
          yield value;
        }
      },
    };
    const names = completer(counted, 100);
    for (const typed of ['', 'n', 'ng', 'nguyen', 'nguyen 1', '1 nguyen', '19999', 'zzz']) {
      expect(names.complete(typed, 25).length).toBeLessThanOrEqual(25);
    }
    expect(folded).toBe(20_000);
  });
});

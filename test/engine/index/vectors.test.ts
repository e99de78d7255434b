import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../src/engine/encoder/encoder.js';
import { openVectors, type Vectors } from '../../../src/engine/index/vectors.js';
import { vectorOf } from './windows.js';

const ascending = (one: number, other: number) => one - other;

describe('openVectors', () => {
  it('gives the nearest first, with the cosine of the angle', () => {
    const vectors = openVectors();
    vectors.set(1, vectorOf(100, 0));
    vectors.set(2, vectorOf(0, 50));
    vectors.set(3, vectorOf(30, 40));
    vectors.set(4, vectorOf(-7, 0));
    const found = vectors.nearest(vectorOf(3, 0), 4, ascending);
    expect(found.map(({ key }) => key)).toEqual([1, 3, 2, 4]);
    for (const [at, cosine] of [1, 0.6, 0, -1].entries()) {
      expect(found[at]?.similarity).toBeCloseTo(cosine, 12);
    }
    expect(vectors.similarity(3, vectorOf(0, 1))).toBeCloseTo(0.8, 12);
  });

  it('knows nothing of what was never there', () => {
    const vectors = openVectors();
    expect(vectors.nearest(vectorOf(1, 2), 5, ascending)).toEqual([]);
    expect(vectors.similarity(1, vectorOf(1, 2))).toBeUndefined();
    vectors.delete(1);
    expect(vectors.size).toBe(0);
  });

  it('refuses a vector of another model, and takes one again when it is empty', () => {
    const vectors = openVectors();
    vectors.set(1, vectorOf(1, 2, 3));
    const refusal = 'A vector has 2 components, those before it 3.';
    expect(() => vectors.set(2, vectorOf(1, 2))).toThrow(refusal);
    expect(() => vectors.nearest(vectorOf(1, 2), 1, ascending)).toThrow(refusal);
    expect(() => vectors.similarity(1, vectorOf(1, 2))).toThrow(refusal);
    vectors.delete(1);
    vectors.set(2, vectorOf(3, 4));
    expect(vectors.similarity(2, vectorOf(3, 4))).toBeCloseTo(1, 12);
  });

  it('is not changed by what happens to its state, nor the state by it', () => {
    const vectors = openVectors();
    vectors.set(1, vectorOf(1, 0));
    const state = vectors.state();
    const copy = openVectors(state);
    copy.set(1, vectorOf(0, 1));
    vectors.set(2, vectorOf(0, 1));
    expect([...state.bytes]).toEqual([1, 0]);
    expect([...state.keys]).toEqual([1]);
    expect(vectors.similarity(1, vectorOf(1, 0))).toBe(1);
  });
});

/** More than one step of eight and a rest. */
const DIMENSIONS = 19;
const vector: fc.Arbitrary<Vector> = fc.record({
  bytes: fc
    .array(fc.oneof(fc.integer({ min: -128, max: 127 }), fc.constantFrom(-128, 127)), {
      minLength: DIMENSIONS,
      maxLength: DIMENSIONS,
    })
    .map((components) => Int8Array.from(components)),
  scale: fc.constantFrom(0.01, 0.002),
});
const key = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  fc.record({ set: key, vector }),
  // The same vector under several keys: equal similarities.
  fc.record({
    set: key,
    vector: fc.constant(vectorOf(...Array.from({ length: DIMENSIONS }, () => 5))),
  }),
  fc.record({ drop: key }),
);
type Step = { readonly set: number; readonly vector: Vector } | { readonly drop: number };
const steps: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 40, size: 'max' });

function take(some: readonly Step[], vectors: Vectors, model: Map<number, Vector>): void {
  for (const one of some) {
    if ('drop' in one) {
      vectors.delete(one.drop);
      model.delete(one.drop);
    } else {
      vectors.set(one.set, one.vector);
      model.set(one.set, one.vector);
    }
  }
}

function play(some: readonly Step[]) {
  const vectors = openVectors();
  const model = new Map<number, Vector>();
  take(some, vectors, model);
  return { vectors, model };
}

function cosine(one: Vector, other: Vector): number {
  const sum = one.bytes.reduce((all, byte, at) => all + byte * (other.bytes[at] ?? 0), 0);
  return sum * one.scale * other.scale;
}

/** All vectors of the model by similarity, then by key. */
function ranked(model: ReadonlyMap<number, Vector>, to: Vector) {
  return [...model]
    .map(([one, of]) => ({ key: one, similarity: cosine(of, to) }))
    .sort((a, b) => b.similarity - a.similarity || a.key - b.key);
}

function expectSame(vectors: Vectors, model: ReadonlyMap<number, Vector>, to: Vector): void {
  expect(vectors.size).toBe(model.size);
  expect(vectors.nearest(to, 100, ascending)).toEqual(ranked(model, to));
  for (let one = 0; one < 10; one++) {
    const of = model.get(one);
    expect(vectors.has(one)).toBe(of !== undefined);
    expect(vectors.similarity(one, to)).toEqual(of && cosine(of, to));
  }
}

describe('vectors that come and go', () => {
  it('are found as by looking at each', () => {
    fc.assert(
      fc.property(steps, vector, (some, to) => {
        const { vectors, model } = play(some);
        expectSame(vectors, model, to);
      }),
    );
  });

  it('are found up to a limit, and among those that count', () => {
    fc.assert(
      fc.property(steps, vector, fc.nat(8), (some, to, limit) => {
        const { vectors, model } = play(some);
        const wanted = ranked(model, to);
        expect(vectors.nearest(to, limit, ascending)).toEqual(wanted.slice(0, limit));
        const even = (one: number) => one % 2 === 0;
        expect(vectors.nearest(to, limit, ascending, even)).toEqual(
          wanted.filter((one) => even(one.key)).slice(0, limit),
        );
      }),
    );
  });

  it('are the same when they are opened from what was stored, and change on', () => {
    fc.assert(
      fc.property(steps, steps, vector, (before, after, to) => {
        const { vectors, model } = play(before);
        const state = vectors.state();
        expect(state.bytes).toHaveLength(model.size * state.dimensions);
        const opened = openVectors(structuredClone(state));
        expectSame(opened, model, to);
        take(after, opened, model);
        expectSame(opened, model, to);
      }),
    );
  });
});

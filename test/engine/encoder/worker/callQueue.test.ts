import { describe, expect, it } from 'vitest';
import { createCallQueue } from '../../../../src/engine/encoder/worker/callQueue.js';

describe('createCallQueue', () => {
  it('serves readings, then embeddings, then the background, and each in the order of coming', () => {
    const queue = createCallQueue<string>();
    queue.add('background 1', 'background');
    queue.add('embedding 1', 'embedding');
    queue.add('reading 1', 'reading');
    queue.add('background 2', 'background');
    queue.add('reading 2', 'reading');
    queue.add('embedding 2', 'embedding');
    const order: (string | undefined)[] = [];
    for (let call = queue.first(); call !== undefined; call = queue.first()) {
      order.push(call);
      queue.remove(call);
    }
    expect(order).toEqual([
      'reading 1',
      'reading 2',
      'embedding 1',
      'embedding 2',
      'background 1',
      'background 2',
    ]);
  });

  it('goes on with a call until it is removed, unless a more urgent one comes', () => {
    const queue = createCallQueue<string>();
    queue.add('folder', 'background');
    expect([queue.first(), queue.first()]).toEqual(['folder', 'folder']);
    queue.add('question', 'reading');
    expect(queue.first()).toBe('question');
    queue.remove('question');
    expect(queue.first()).toBe('folder');
    queue.remove('folder');
    expect(queue.first()).toBeUndefined();
  });
});

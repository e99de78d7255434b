import { describe, expect, it } from 'vitest';
import { runNode } from '../../tools/runNode.js';

describe('runNode', () => {
  it('hands over the input and gives what is printed', async () => {
    expect(await runNode(['-e', 'process.stdin.pipe(process.stdout)'], 'xin chào')).toBe(
      'xin chào',
    );
  });

  it('fails when the process does', async () => {
    await expect(
      runNode(['-e', 'process.exitCode = 1; process.stdin.resume()'], ''),
    ).rejects.toThrow();
  });
});

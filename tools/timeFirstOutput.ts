import { spawn } from 'node:child_process';

/**
 * Milliseconds from starting `node` with these arguments until it writes its first bytes to standard
 * output. Waits for its end, so that processes timed in turn do not overlap.
 * @throws Error when it ends without a word, with what it wrote to standard error.
 */
export function timeFirstOutput(args: readonly string[], now: () => number): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let elapsed: number | undefined;
    let complaint = '';
    child.stdout.on('data', () => {
      elapsed ??= now() - start;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => {
      if (elapsed === undefined)
        reject(new Error(`node ${args.join(' ')} gave nothing: ${complaint}`));
      else resolve(elapsed);
    });
  });
}

import { execFile } from 'node:child_process';

/** The standard output of `node` with these arguments, given `input` on standard input. Fails when it fails. */
export function runNode(args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [...args], (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
    child.stdin?.on('error', reject); // it ended without reading on
    child.stdin?.end(input);
  });
}

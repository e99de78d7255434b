import { existsSync } from 'node:fs';

/** Where Debian and others put it; CHROMIUM names another. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a browser to test in; `undefined` where there is none, and then a line says so. */
export function findChromium(
  places: readonly string[] = [process.env.CHROMIUM ?? '', ...PLACES],
  warn: (line: string) => void = console.warn,
): string | undefined {
  const found = places.find((path) => existsSync(path));
  if (found === undefined) {
    warn('No chromium here: the tests in a browser are skipped. apt-get install chromium');
  }
  return found;
}

import { commands } from '../../../commands/commands.js';
import { openLibrary } from '../../../src/engine/library.js';
import { startWeb, type WebOptions } from '../../../src/fronts/web/startWeb.js';

/** Where the build puts the page, below the checkout; `npm test` builds before it tests. */
const BUILT_PAGE = 'dist/src/fronts/web/public';

/** A page that is being served, and what goes with it. */
export interface StartedWeb {
  readonly url: string;
  /** What was logged. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** Serves the page on a free port; everybody may ask as fast as they like. */
export async function webStart(
  articles = 'seeds',
  options: Partial<WebOptions> = {},
): Promise<StartedWeb> {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const library = await openLibrary(articles, { now: new Date('2024-01-01'), warn: log });
  const plenty = { burst: 10_000, seconds: 1 };
  const page = await startWeb({
    library,
    commands,
    host: '127.0.0.1',
    port: 0,
    log,
    pageFolder: BUILT_PAGE,
    requests: { person: plenty, channel: plenty },
    cooldown: { person: plenty, channel: plenty },
    ...options,
  });
  return {
    url: page.url,
    lines,
    async close() {
      await page.close();
      await library.close();
    },
  };
}

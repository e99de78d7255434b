import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A tab of a browser, and all that should not have happened in it. */
export interface Tab {
  readonly page: Page;
  /** Errors and warnings of the page and of its policy, and requests that went elsewhere. */
  readonly faults: readonly string[];
  /** What axe-core holds against the page as it is, one line each. */
  violations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens a tab that shows an address, once its message box can be used. */
export async function openTab(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('#question:enabled').waitFor();
  return {
    page,
    faults,
    async violations() {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      // A string, so that no type of the browser's globals is needed here.
      const found = (await page.evaluate('axe.run()')) as AxeResults; // as axe-core documents it
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.flat()}: ${failureSummary}`),
      );
    },
    close: () => context.close(),
  };
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly (string | readonly string[])[];
      readonly failureSummary?: string;
    }[];
  }[];
}

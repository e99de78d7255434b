import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './chromium.js';
import { openTab, type Tab } from './tab.js';
import { type StartedWeb, webStart } from './webStart.js';

const executablePath = findChromium();
const QUESTION = 'Hanoi exports to Laos 2022';

/** The messages in which some text stands. */
function messages(page: Page, text: string): Locator {
  return page.getByRole('article').filter({ hasText: text });
}

/** Types a line into the box and sends it. */
async function say(page: Page, line: string): Promise<void> {
  await page.getByRole('combobox').fill(line);
  await page.getByRole('button', { name: 'Send' }).click();
}

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let web: StartedWeb;
  let browser: Browser;
  let tab: Tab;
  let page: Page;

  beforeAll(async () => {
    web = await webStart();
    browser = await chromium.launch({ executablePath: executablePath ?? '' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });
  beforeEach(async () => {
    tab = await openTab(browser, web.url);
    page = tab.page;
  });
  afterEach(async () => {
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('shows an answer to a plain question, says it aloud and keeps a link to it', async () => {
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const reply = messages(page, 'US$200 million');
    await reply.waitFor();
    expect(await reply.locator('discord-quote strong').textContent()).toBe('US$200 million');
    expect(await reply.locator('discord-embed-footer').textContent()).toMatch(
      /^004_b01a69fd0dcd37da\.txt · /,
    );
    expect(await reply.getByText(`ask ${QUESTION}`).isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain('US$200 million.');
    expect(new URL(page.url()).hash).toBe(`#/ask/${encodeURIComponent(QUESTION)}`);
    expect(await tab.violations()).toEqual([]);
  });

  it('opens a question by its link, at first and later', async () => {
    const linked = await openTab(browser, `${web.url}#/ask/${encodeURIComponent(QUESTION)}`);
    await messages(linked.page, 'US$200 million').waitFor();
    await linked.page.evaluate("location.hash = '#/ask/hanoi%20exports%20to%20laos%202021'");
    await messages(linked.page, 'not for 2021').waitFor();
    expect(linked.faults).toEqual([]);
    await linked.close();
  });

  it('shows a refusal plainly, and the nearest passages apart and for the asker alone', async () => {
    await say(page, 'hanoi exports to laos 2021');
    const refusal = messages(page, 'not for 2021');
    await refusal.getByRole('button', { name: 'Nearest passages' }).waitFor();
    expect(await refusal.locator('discord-embed').count()).toBe(0);
    await refusal.getByRole('button', { name: 'Nearest passages' }).click();
    const nearest = messages(page, 'Only you can see this');
    await nearest.locator('discord-embed').first().waitFor();
    expect(await nearest.getAttribute('aria-label')).toBe('Verbatim, for you alone');
    expect(await tab.violations()).toEqual([]);
  });

  it('offers commands and completions to the keyboard alone', async () => {
    const box = page.getByRole('combobox', { name: 'A question' });
    await page.keyboard.type('/');
    await page.getByRole('option').nth(3).waitFor();
    await page.keyboard.type('who');
    await page.getByRole('option', { name: '/who' }).waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('/who');
    expect(await tab.violations()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('guit');
    await page.getByRole('option', { name: 'Alberto Anaya' }).waitFor();
    expect(await tab.violations()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'name' }).inputValue()).toMatch(/Guit/);
    await page.keyboard.press('Enter');
    await messages(page, 'Also written').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
  });

  it('closes the list with Escape, and then the command', async () => {
    await page.keyboard.type('/who tr');
    const name = page.getByRole('combobox', { name: 'name' });
    expect(await name.inputValue()).toBe('tr');
    await page.keyboard.type('a');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await name.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await name.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
  });

  it('fills in every kind of option, and sends none that was left empty', async () => {
    await page.keyboard.type('/ask ');
    await page.getByLabel('question (needed)').fill(QUESTION);
    await page.getByLabel('year').fill('2022');
    await page.getByLabel('private').selectOption('yes');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Send' }).click();
    const reply = messages(page, 'US$200 million');
    await reply.waitFor();
    expect(await reply.getByText(`ask ${QUESTION} year: 2022 private: yes`).isVisible()).toBe(true);
    expect(await reply.getByText('Only you can see this').isVisible()).toBe(true);
  });

  it('turns the pages of a private message in place and keeps the keyboard there', async () => {
    await say(page, QUESTION);
    await page.getByRole('button', { name: 'In context' }).click();
    const opened = messages(page, 'Only you can see this');
    const before = await opened.locator('discord-embed').first().textContent();
    // The quote stands somewhere in its article, so one of the two is there at least.
    await opened
      .getByRole('button', { name: /Earlier|Later/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.locator('discord-embed').first().textContent()).not.toBe(before);
    expect(await opened.count()).toBe(1);
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent.trim()'))
      .toMatch(/Later|Earlier|Verbatim|Passage/);
    await opened.getByRole('button', { name: 'Dismiss message' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.count()).toBe(0);
  });

  it('gives a reply that fits no message as a file', async () => {
    const statement = (index: number) => `Statement ${index} goes on${' and on'.repeat(50)}. `;
    await page.keyboard.type('/check ');
    await page
      .getByLabel('text (needed)')
      .fill(Array.from({ length: 10 }, (_, index) => statement(index)).join(''));
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'reply.txt' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('reply.txt');
    expect(await tab.violations()).toEqual([]);
  });

  it('is light or dark as the system is, until the button says otherwise, and remembers that', async () => {
    await say(page, QUESTION);
    await messages(page, 'US$200 million').waitFor();
    const theme = () => page.evaluate('document.documentElement.dataset.theme');
    expect(await theme()).toBe('dark');
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await theme()).toBe('light');
    expect(await tab.violations()).toEqual([]);
    await page.reload();
    expect(await theme()).toBe('light');
    const other = await openTab(browser, web.url, { colorScheme: 'light' });
    expect(await other.page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await other.close();
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await say(page, QUESTION);
    await messages(page, 'US$200 million').waitFor();
    await page.keyboard.type('/settings ');
    await page.getByLabel('silence').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate("document.getElementById('log').scrollWidth")).toBe(360);
    expect(await tab.violations()).toEqual([]);
  });

  it('speaks Vietnamese to a browser that does', async () => {
    const vietnamese = await openTab(browser, web.url, { locale: 'vi-VN' });
    await vietnamese.page.keyboard.type('/hỏi ');
    await vietnamese.page.getByRole('combobox', { name: 'câu-hỏi' }).waitFor();
    expect(vietnamese.faults).toEqual([]);
    await vietnamese.close();
  });

  it('shows hostile text as the text that it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const hostile = [
      'Orchard <img src=x onerror="window.hacked=1"> 123456789012345678 **opens** <https://x.test>',
      'HUE, 3 May 2023 - The orchard <script>window.hacked=2</script> of @everyone opened in May 2023 [here](https://x.test).',
    ];
    writeFileSync(join(folder, 'orchard.txt'), hostile.join('\n\n'));
    const hostileWeb = await webStart(folder);
    const opened = await openTab(browser, hostileWeb.url);
    await opened.page.keyboard.type('/sources ');
    await opened.page.getByRole('combobox', { name: 'file' }).fill('orchard.txt');
    await opened.page.getByRole('button', { name: 'Send' }).click();
    const reply = messages(opened.page, 'window.hacked=2');
    await reply.waitFor();
    const words = await reply.textContent();
    // The dateline is no part of what is quoted.
    for (const line of hostile) expect(words).toContain(line.replace(/^HUE.* - /, ''));
    // Those that the components draw themselves stand in trees of their own, and are not found so.
    const made = await reply.evaluate(
      (shown) => shown.querySelectorAll('img, script, a, em, discord-mention').length,
    );
    expect(made).toBe(0);
    expect(await opened.page.evaluate('window.hacked')).toBeUndefined();
    expect(opened.faults).toEqual([]);
    await opened.close();
    await hostileWeb.close();
  });

  it('says so when the bot is gone', async () => {
    const leaving = await webStart();
    const left = await openTab(browser, leaving.url);
    await leaving.close();
    await say(left.page, QUESTION);
    await expect
      .poll(() => left.page.getByRole('alert').textContent())
      .toContain('no connection to the bot');
    await left.close();
  });
});

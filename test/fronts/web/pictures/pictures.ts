import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.js';
import { openTab } from '../tab.js';
import { webStart } from '../webStart.js';
import { type Picture, takePicture } from './takePicture.js';

/** The README's pictures, of the seed articles. One line more here is one picture more. */
const PICTURES: readonly Picture[] = [
  { file: 'answer.png', line: 'Hanoi exports to Laos 2022' },
  { file: 'refusal.png', line: 'Hanoi exports to Laos 2021' },
  { file: 'person.png', line: '/who guitierrez' },
  { file: 'figures.png', line: '/figures Hanoi Laos' },
];

/** Below the folder that `npm run` starts in. */
const FOLDER = join('docs', 'pictures');

const executablePath = findChromium();
if (executablePath === undefined) process.exit(1);
await mkdir(FOLDER, { recursive: true });
// At the same time of day, so that a picture differs only when what it shows does.
const web = await webStart('seeds', { clock: () => new Date('2024-01-01T12:00:00Z') });
const browser = await chromium.launch({ executablePath });
for (const picture of PICTURES) {
  const { page, close } = await openTab(browser, web.url, {
    viewport: { width: 720, height: 900 },
    timezoneId: 'UTC',
  });
  await takePicture(page, picture, FOLDER);
  await close();
}
await browser.close();
await web.close();

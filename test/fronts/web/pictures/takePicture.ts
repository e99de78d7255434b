import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A picture of what the bot replies to a line. */
export interface Picture {
  readonly file: string;
  /** As it is typed into the message box: a question, or a command with its first option. */
  readonly line: string;
}

/** Types a picture's line into the page's box, and saves a picture of the reply once it is there. */
export async function takePicture(
  page: Page,
  { file, line }: Picture,
  folder: string,
): Promise<void> {
  const [, command, option = ''] = /^(\/\S+ )(.*)$/.exec(line) ?? [];
  await page.keyboard.type(command ?? line);
  if (command !== undefined) await page.keyboard.insertText(option);
  await page.keyboard.press('Enter');
  const reply = page.getByRole('article');
  await reply.locator('.thinking').or(reply.locator('discord-button')).first().waitFor();
  await reply.locator('.thinking').waitFor({ state: 'detached' });
  // The mouse would brighten what lies under it.
  await page.mouse.move(0, 0);
  await reply.screenshot({ path: join(folder, file) });
}

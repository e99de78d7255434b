import { openLibrary } from '../src/engine/library.js';
import type { AskedQuestion } from './measureSpeed.js';

/**
 * Opens the folder, asks every question once, and gives the most memory, in bytes, that this process
 * has held since its start: meant for a process that does nothing else.
 */
export async function measurePeakMemory(
  folder: string,
  questions: readonly AskedQuestion[],
): Promise<number> {
  const library = await openLibrary(folder, { now: new Date(), warn: () => {} });
  for (const { question, prev } of questions) await library.ask(question, { prev });
  await library.close();
  return process.resourceUsage().maxRSS * 1024; // Node gives kibibytes
}

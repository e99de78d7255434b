import { en } from './en.js';
import type { Messages } from './messages.js';
import { vi } from './vi.js';

/** The lines in the language of a locale (`vi`, `en-GB`); in English when there are none in that. */
export function messagesFor(locale: string): Messages {
  const [language = ''] = locale.toLowerCase().split('-');
  return language === 'vi' ? vi : en;
}

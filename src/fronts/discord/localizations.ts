import { Locale, type LocalizationMap } from 'discord.js';
import type { Messages, Words } from '../../reply/messages/messages.js';
import { vi } from '../../reply/messages/vi.js';

/** Names and descriptions in the languages other than English, in the form of Discord's fields. */
export interface Localizations {
  readonly name_localizations?: LocalizationMap;
  readonly description_localizations?: LocalizationMap;
}

/** The words that `find` picks in each language but English; nothing where a language has none. */
export function localizations(find: (messages: Messages) => Words | undefined): Localizations {
  const words = find(vi);
  return words === undefined
    ? {}
    : {
        name_localizations: { [Locale.Vietnamese]: words.name },
        description_localizations: { [Locale.Vietnamese]: words.description },
      };
}

import type { WebCommand } from '../webMessage.js';

/** A command or an option. */
type Worded = Pick<
  WebCommand,
  'name' | 'description' | 'name_localizations' | 'description_localizations'
>;

/** The name in the person's language, as Discord shows it. */
export function nameIn(locale: string, { name, name_localizations }: Worded): string {
  return name_localizations?.[locale] ?? name;
}

/** The description, likewise. */
export function descriptionIn(
  locale: string,
  { description, description_localizations }: Worded,
): string {
  return description_localizations?.[locale] ?? description;
}

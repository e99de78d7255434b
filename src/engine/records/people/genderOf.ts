import { tokenize } from '../../text/token.js';
import type { Person } from './person.js';

/** Words of a role that only one of the two has. */
const HERS: ReadonlySet<string> = new Set(
  `chairwoman spokeswoman congresswoman businesswoman councilwoman queen princess empress actress
   wife daughter sister mother aunt niece widow granddaughter grandmother nun`.split(/\s+/),
);
const HIS: ReadonlySet<string> = new Set(
  `spokesman congressman businessman councilman king prince emperor husband son brother father
   uncle nephew widower grandson grandfather cardinal bishop archbishop pope priest`.split(/\s+/),
);

/** Whether `he` (true) or `she` (false) can mean somebody, by the forms of the name and the roles; `undefined` when neither tells. */
export function genderOf({ mentions, name, aliases, roles }: Person): boolean | undefined {
  for (const { quote, words } of roles) {
    for (const { folded } of tokenize(quote.article.text, words)) {
      if (HERS.has(folded)) return false;
      if (HIS.has(folded)) return true;
    }
  }
  const last = [name, ...aliases].map((form) => form.split(' ').at(-1) ?? form);
  for (const { text } of mentions) {
    for (const form of last) {
      const at = text.indexOf(form);
      const before = at < 0 ? '' : text.slice(Math.max(0, at - 40), at);
      const address =
        /\b(?:(?<he>Mr|Sir|Lord)|(?<she>Mrs|Ms|Miss|Madam|Mme))\.?\s+(?:\p{Lu}\p{L}*\s+){0,3}$/u.exec(
          before,
        );
      if (address?.groups?.he !== undefined) return true;
      if (address?.groups?.she !== undefined) return false;
    }
  }
  return undefined;
}

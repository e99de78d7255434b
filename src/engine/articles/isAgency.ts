import { AGENCIES } from '../../knowledge/agencies.js';

/** As written, or all in capitals: "Map" is a drawing, "MAP" an agency, "REUTERS" the same as "Reuters". */
const KNOWN: ReadonlySet<string> = new Set(AGENCIES.flatMap((name) => [name, name.toUpperCase()]));

/** Whether a signature is that of a news agency or newsroom, or of several (`VNS/VNA`). */
export function isAgency(signature: string): boolean {
  const name = signature.trim();
  return (
    name !== '' &&
    (KNOWN.has(name) ||
      name.split(/\s*[/,;&]\s*/).every((part) => KNOWN.has(part.replace(/\s+(?:and|via)$/, ''))))
  );
}

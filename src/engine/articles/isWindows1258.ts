/** The tone marks of Windows-1258, which stand behind their vowel: grave, hook, tilde, acute, dot below. */
const TONES: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** The vowels that a tone can stand on, in both cases: a â ă e ê i o ô ơ u ư y. */
const VOWELS: ReadonlySet<number> = new Set([
  ...[...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)),
  ...[0xc2, 0xe2, 0xc3, 0xe3, 0xca, 0xea, 0xd4, 0xf4, 0xd5, 0xf5, 0xdd, 0xfd],
]);
/** Share of all bytes beyond ASCII that are tones: in Vietnamese about a third. */
const TONE_SHARE = 0.15;
/** Fewest tones that tell anything. */
const FEWEST = 2;

/**
 * Whether bytes are Vietnamese in Windows-1258. Its tones are the letters Ì Ò Þ ì ò of Western European,
 * which next to never follow a vowel there. Detectors know it by the share of its letters, and so miss
 * it in an English text with some Vietnamese names.
 */
export function isWindows1258(bytes: Uint8Array): boolean {
  let beyond = 0;
  let tones = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    beyond++;
    if (!TONES.has(byte)) continue;
    if (!VOWELS.has(bytes[at - 1] ?? 0)) return false;
    tones++;
  }
  return tones >= FEWEST && tones >= beyond * TONE_SHARE;
}

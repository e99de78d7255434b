import { isWindows1258 } from './isWindows1258.js';

/** The text of some bytes, or why there is none: a clause to stand behind the file's name. */
export type DecodedText =
  | {
      readonly outcome: 'text';
      /** Without a byte-order mark; line ends and non-breaking spaces are as they were. */
      readonly text: string;
      /** As the Encoding Standard (encoding.spec.whatwg.org) names it, in lower case. */
      readonly encoding: string;
    }
  | { readonly outcome: 'left-out'; readonly why: string };

/** How many bytes are looked at to tell an encoding: enough for its letters to show, and quick. */
const SAMPLE = 65_536;
/** Share of the sample's bytes from which on control characters speak of a picture or a program, not a text. */
const BINARY = 0.005;

/**
 * Tells an encoding by its byte-order mark, else by whether the bytes are UTF-8 as they stand, else by
 * what the file declares, else by its letters; and decodes it.
 * @param declared an encoding's label, as a page states it; one that is unknown is passed over
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<DecodedText> {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.outcome === 'text' && !utf8.text.includes('\u0000')) return utf8;
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide !== undefined) return decodeAs(wide, bytes);
  if (bytes.includes(0)) return leftOut('it holds null characters; save it as UTF-8 text');
  if (isBinary(sample)) return leftOut('it is no text; save what it says as UTF-8 text');
  if (declared !== undefined && isKnown(declared) && !/^utf-?8$/i.test(declared)) {
    return decodeAs(declared, bytes);
  }
  return decodeAs(await detect(sample), bytes);
}

/** The encoding that the first bytes name; UTF-8's mark needs no naming, as its decoder takes it off. */
function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark has, in any western text, a null in every second byte and nowhere else. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const nulls = [0, 0] as [even: number, odd: number];
  for (const [at, byte] of sample.entries()) if (byte === 0) nulls[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = nulls;
  const half = sample.length / 2;
  if (odd > half * 0.5 && even < half * 0.01) return 'utf-16le';
  return even > half * 0.5 && odd < half * 0.01 ? 'utf-16be' : undefined;
}

function isBinary(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  return controls > sample.length * BINARY;
}

async function detect(sample: Uint8Array): Promise<string> {
  if (isWindows1258(sample)) return 'windows-1258';
  // Seldom needed, so it is loaded at the first file that is not UTF-8.
  const { analyse } = await import('chardet');
  const best = analyse(sample).find(({ name }) => isKnown(name));
  // Western European is what English is written in when it is not UTF-8.
  return best?.name.toLowerCase() ?? 'windows-1252';
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(label: string, bytes: Uint8Array): DecodedText {
  // Without `ignoreBOM` the decoder takes the byte-order mark away.
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    const text = decoder.decode(bytes);
    const { encoding } = decoder;
    // Windows-1258 has no byte for most of the Vietnamese letters: it writes their tone marks apart.
    const composed = encoding === 'windows-1258' ? text.normalize('NFC') : text;
    return /\S/u.test(composed)
      ? { outcome: 'text', text: composed, encoding }
      : leftOut('it is empty; fill it or remove it');
  } catch {
    return leftOut(`it has bytes that are no ${label.toUpperCase()}; save it again as UTF-8`);
  }
}

function leftOut(why: string): DecodedText {
  return { outcome: 'left-out', why };
}

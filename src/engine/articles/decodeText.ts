import { isWindows1258 } from './isWindows1258.js';

/** The text of some bytes, or why there is none: a clause to stand behind the file's name. */
export type DecodedText =
  | {
      readonly outcome: 'text';
      /** Without a byte-order mark; line ends and non-breaking spaces are as they were. */
      readonly text: string;
      /** Its name, in lower case. */
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
  const utf8 = decode('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\u0000')) return textOf(utf8, 'utf-8');
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide !== undefined) return decodeAs(wide, bytes);
  if (bytes.includes(0)) return leftOut('it holds null characters; save it as UTF-8 text');
  if (isBinary(sample)) return leftOut('it is no text; save what it says as UTF-8 text');
  // Seldom needed, so these are loaded at the first file that is not UTF-8. The encodings of single
  // bytes are not left to Node, whose windows-1252 loses quotation marks.
  const [{ analyse }, { default: iconv }] = await Promise.all([
    import('chardet'),
    import('iconv-lite'),
  ]);
  const isKnown = (label: string) => !/^utf-?8$/i.test(label) && iconv.encodingExists(label);
  const guess = () => analyse(sample).find(({ name }) => isKnown(name))?.name;
  const detected = isWindows1258(sample) ? 'windows-1258' : (guess() ?? USUAL);
  const encoding = declared !== undefined && isKnown(declared) ? declared : detected;
  return textOf(
    iconv.decode(Buffer.from(bytes), LARGER[encoding.toLowerCase()] ?? encoding),
    encoding,
  );
}

/** What English is written in when it is not UTF-8: Western European. */
const USUAL = 'windows-1252';
/** Encodings that are read as a larger one that has all of their letters, as the Encoding Standard does. */
const LARGER: Readonly<Record<string, string>> = {
  ascii: USUAL,
  'us-ascii': USUAL,
  'iso-8859-1': USUAL,
  latin1: USUAL,
  'iso-8859-9': 'windows-1254',
};

/** The encoding that the first bytes name; UTF-8's mark needs no naming, as its decoder takes it off. */
function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark has, in any western text, a null in every second byte and nowhere else. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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

function decodeAs(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText {
  const text = decode(label, bytes);
  return text === undefined ? leftOut(broken(label)) : textOf(text, label);
}

/** `undefined` when the bytes are something else. Without `ignoreBOM` the decoder takes the mark away. */
function decode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function textOf(text: string, encoding: string): DecodedText {
  // Windows-1258 has no byte for most of the Vietnamese letters: it writes their tone marks apart.
  const composed = encoding === 'windows-1258' ? text.normalize('NFC') : text;
  // None of the older encodings has this sign, which stands for bytes without a meaning.
  if (!encoding.startsWith('utf') && text.includes('\ufffd')) return leftOut(broken(encoding));
  return /\S/u.test(composed)
    ? { outcome: 'text', text: composed, encoding: encoding.toLowerCase() }
    : leftOut('it is empty; fill it or remove it');
}

function broken(encoding: string): string {
  return `it has bytes that are no ${encoding}; save it again as UTF-8`;
}

function leftOut(why: string): DecodedText {
  return { outcome: 'left-out', why };
}

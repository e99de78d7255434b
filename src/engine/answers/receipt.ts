import { createHash } from 'node:crypto';
import type { Citation } from '../articles/citation.js';
import { type HashedWord, hashWords, kept, type PrintPlan, printOf } from './wordPrints.js';

/** What a receipt says of a quote: enough to find it again where it moved, and to see where it changed. */
export interface Receipt {
  /** Hash of the file's path, in hexadecimal figures; likewise the others. */
  readonly file: string;
  /** Where the quote began in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  /** Hash of the quote as it stood. */
  readonly exact: string;
  /** Hash of its words alone, without marks and white space. */
  readonly words: string;
  readonly plan: PrintPlan;
  /** A few bits of its words in order, as many as have room. */
  readonly prints: readonly number[];
}

/** A receipt as typed, or why it is none that can be read. */
export type ReceiptLookup =
  | { readonly outcome: 'receipt'; readonly receipt: Receipt }
  /** Typed wrong, cut short, or nothing of ours. */
  | { readonly outcome: 'no-receipt' }
  /** Ours, and of a version to come. */
  | { readonly outcome: 'newer' };

/*
 * byte  0      version (3 bits), 3 bits a word instead of 4 (1), log2 of `every` (4)
 *       1–2    check of all other bytes
 *       3–5    file      6–10 exact      11–12 words
 *       13–    start, length (7 bits a byte, the eighth says that more follow), prints
 */
const VERSION = 1;
const CHECK_BYTES = 2;
const FILE_BYTES = 3;
const EXACT_BYTES = 5;
const WORDS_BYTES = 2;
const NUMBERS_AT = 1 + CHECK_BYTES + FILE_BYTES + EXACT_BYTES + WORDS_BYTES;
/** Room for prints; it makes the whole about 40 characters. */
const PRINT_BYTES = 12;

/** The receipt of a quote: up to about 40 letters, figures, `-` and `_`. */
export function writeReceipt({ article, start, text }: Citation): string {
  const words = hashWords(text);
  const plan = planFor(words);
  const bytes = Buffer.concat([
    Buffer.of((VERSION << 5) | (plan.bits === 3 ? 1 << 4 : 0) | Math.log2(plan.every)),
    Buffer.alloc(CHECK_BYTES),
    Buffer.from(hashFile(article.file), 'hex'),
    Buffer.from(hashExact(text), 'hex'),
    Buffer.from(hashOfWords(text), 'hex'),
    varint(start),
    varint(text.length),
    pack(
      kept(words, plan).map((word) => printOf(word, plan)),
      plan.bits,
    ),
  ]);
  checkOf(bytes).copy(bytes, 1);
  return bytes.toString('base64url');
}

/** Reads a receipt, white space and what stands before it ("receipt …") let pass. */
export function readReceipt(typed: string): ReceiptLookup {
  const [written] = /[\w-]+$/.exec(typed.replace(/[\s`"'.”)]+$/u, '')) ?? [''];
  const bytes = Buffer.from(written, 'base64url');
  // The decoder passes over what it does not know, so what it read is held against what was typed.
  if (bytes.length <= NUMBERS_AT + 1 || bytes.toString('base64url') !== written) {
    return { outcome: 'no-receipt' };
  }
  if (!checkOf(bytes).equals(bytes.subarray(1, 1 + CHECK_BYTES))) return { outcome: 'no-receipt' };
  const head = bytes[0] ?? 0;
  if (head >> 5 !== VERSION) return { outcome: 'newer' };
  const plan: PrintPlan = { bits: (head >> 4) % 2 === 1 ? 3 : 4, every: 2 ** (head % 16) };
  const fileEnd = 1 + CHECK_BYTES + FILE_BYTES;
  const exactEnd = fileEnd + EXACT_BYTES;
  const start = readVarint(bytes, NUMBERS_AT);
  const length = readVarint(bytes, start.next);
  return {
    outcome: 'receipt',
    receipt: {
      file: bytes.toString('hex', 1 + CHECK_BYTES, fileEnd),
      exact: bytes.toString('hex', fileEnd, exactEnd),
      words: bytes.toString('hex', exactEnd, NUMBERS_AT),
      start: start.value,
      length: length.value,
      plan,
      prints: unpack(bytes.subarray(length.next), plan.bits),
    },
  };
}

export function hashFile(file: string): string {
  return hash('file', file, FILE_BYTES);
}

export function hashExact(text: string): string {
  return hash('exact', text, EXACT_BYTES);
}

export function hashOfWords(text: string): string {
  const words = hashWords(text).map(({ start, end }) => text.slice(start, end));
  return hash('words', words.join(' '), WORDS_BYTES);
}

function hash(of: string, text: string, bytes: number): string {
  return createHash('sha256')
    .update(`${of} ${text}`)
    .digest('hex')
    .slice(0, bytes * 2);
}

function checkOf(bytes: Buffer): Buffer {
  const rest = [bytes.subarray(0, 1), bytes.subarray(1 + CHECK_BYTES)];
  return createHash('sha256').update(Buffer.concat(rest)).digest().subarray(0, CHECK_BYTES);
}

/** All words where there is room, at 4 bits each or at 3; of a longer quote every second one, every fourth … */
function planFor(words: readonly HashedWord[]): PrintPlan {
  const fits = (plan: PrintPlan) => kept(words, plan).length * plan.bits <= PRINT_BYTES * 8;
  const whole = ([4, 3] as const).map((bits) => ({ bits, every: 1 })).find(fits);
  if (whole !== undefined) return whole;
  const plan = { bits: 4, every: 2 } as const;
  for (let every = 2; every < 2 ** 15; every *= 2) {
    if (fits({ ...plan, every })) return { ...plan, every };
  }
  return { ...plan, every: 2 ** 15 };
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.of(...bytes, rest);
}

function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  let next = at;
  for (; (bytes[next] ?? 0) >= 128; factor *= 128) value += ((bytes[next++] ?? 0) - 128) * factor;
  return { value: value + (bytes[next] ?? 0) * factor, next: next + 1 };
}

/** Puts numbers side by side, highest bit first, filled up with zeros, which no print is. */
function pack(prints: readonly number[], bits: number): Buffer {
  const row = prints.map((print) => print.toString(2).padStart(bits, '0')).join('');
  const bytes = row.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

function unpack(bytes: Buffer, bits: number): number[] {
  const row = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const prints = row.match(new RegExp(`.{${bits}}`, 'g')) ?? [];
  return prints.map((print) => Number.parseInt(print, 2)).filter((print) => print > 0);
}

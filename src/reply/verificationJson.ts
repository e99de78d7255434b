import type { Verification } from '../engine/answers/verifyReceipt.js';
import { type CitationJson, citationJson } from './resultJson.js';

/** One result of `verify`; `receipt` is as typed. */
export type VerificationJson = { readonly receipt: string } & (
  | { readonly outcome: 'unchanged'; readonly quote: CitationJson }
  | { readonly outcome: 'moved'; readonly quote: CitationJson; readonly sameFile: boolean }
  | {
      readonly outcome: 'changed';
      /** What the file has now that comes nearest; not the quote. */
      readonly nearest: CitationJson;
      readonly in: 'marks' | 'words';
      /** From the first new word to the last, offsets in the file; `null` when none can be named. */
      readonly differs: { readonly start: number; readonly end: number } | null;
    }
  /** `file` is `null` when it is not there any more either. */
  | { readonly outcome: 'gone'; readonly file: string | null }
);

/** A verification in the form that other programs read. */
export function verificationJson(receipt: string, verification: Verification): VerificationJson {
  const { outcome } = verification;
  switch (outcome) {
    case 'unchanged':
      return { receipt, outcome, quote: citationJson(verification.quote) };
    case 'moved': {
      const { quote, sameFile } = verification;
      return { receipt, outcome, quote: citationJson(quote), sameFile };
    }
    case 'changed': {
      const { nearest, differs = null } = verification;
      return {
        receipt,
        outcome,
        nearest: citationJson(nearest),
        in: verification.in,
        differs,
      };
    }
    case 'gone':
      return { receipt, outcome, file: verification.article?.file ?? null };
  }
}

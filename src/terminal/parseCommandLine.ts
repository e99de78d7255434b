import { parseArgs } from 'node:util';
import type { TypedWithin } from '../reply/resolveWithin.js';

/** What a call of the program asks for. `articles` overrides the configured folder when given. */
export type Call =
  | { readonly kind: 'chat'; readonly articles: string | undefined }
  | (Common & TypedWithin & { readonly kind: 'ask'; readonly question: string })
  | (Common & { readonly kind: 'batch'; readonly file: string })
  | (Common & { readonly kind: 'who'; readonly name: string })
  | (Common & { readonly kind: 'check'; readonly text: string })
  | (Common & { readonly kind: 'text'; readonly file: string })
  | (Common & { readonly kind: 'verify'; readonly receipt: string })
  | (Common & { readonly kind: 'eval'; readonly file: string; readonly misses: boolean })
  | { readonly kind: 'gaps'; readonly format: 'text' | 'json' | 'csv' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

interface Common {
  readonly articles: string | undefined;
  readonly json: boolean;
}

/** A call, or one line that says what is off with its words. */
export type ParsedCommandLine =
  | { readonly outcome: 'call'; readonly call: Call }
  | { readonly outcome: 'misuse'; readonly message: string };

const OPTIONS = {
  articles: { type: 'string' },
  batch: { type: 'string' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  from: { type: 'string' },
  misses: { type: 'boolean' },
  source: { type: 'string' },
  to: { type: 'string' },
  year: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the words after the program's own name. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { outcome: 'call', call: { kind: 'help' } };
  if (values.version) return { outcome: 'call', call: { kind: 'version' } };

  const [command, ...words] = positionals;
  const {
    articles,
    batch,
    csv = false,
    json = false,
    from,
    misses = false,
    source,
    to,
    year,
  } = values;
  if (articles?.trim() === '') return misuse('--articles needs a folder.');
  if (batch !== undefined && command !== 'ask') return misuse('--batch goes with ask only.');
  if (csv && (command !== 'gaps' || json))
    return misuse('--csv goes with gaps only, and without --json.');
  const narrowed = [from, source, to, year].some((option) => option !== undefined);
  if (narrowed && (command !== 'ask' || batch !== undefined)) {
    return misuse(
      '--year, --source, --from and --to go with a question only: verbatim ask --year 2022 QUESTION',
    );
  }
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) {
    return misuse('--year needs a whole number from 1000 to 2999.');
  }
  if (source?.trim() === '') return misuse('--source needs a file, or a part of its name.');
  if (misses && command !== 'eval') return misuse('--misses goes with eval only.');

  switch (command) {
    case undefined:
      if (json) return misuse('--json goes with a command, such as ask; a chat has no JSON.');
      return { outcome: 'call', call: { kind: 'chat', articles } };
    case 'ask':
      return parseAsk(
        words,
        batch,
        { source, from, to, year: year === undefined ? undefined : Number(year) },
        { articles, json },
      );
    case 'who':
      if (words.length === 0) return misuse('who needs a name: verbatim who NAME');
      return { outcome: 'call', call: { kind: 'who', name: words.join(' '), articles, json } };
    case 'check':
      if (words.length === 0) return misuse('check needs a text: verbatim check TEXT');
      return { outcome: 'call', call: { kind: 'check', text: words.join(' '), articles, json } };
    case 'text': {
      const [file, ...more] = words;
      if (file === undefined || more.length > 0) {
        return misuse('text needs one file: verbatim text FILE');
      }
      return { outcome: 'call', call: { kind: 'text', file, articles, json } };
    }
    case 'verify': {
      if (words.length === 0) return misuse('verify needs a receipt: verbatim verify RECEIPT');
      return {
        outcome: 'call',
        call: { kind: 'verify', receipt: words.join(' '), articles, json },
      };
    }
    case 'gaps': {
      if (words.length > 0) return misuse('gaps takes nothing: verbatim gaps');
      const format = csv ? 'csv' : json ? 'json' : 'text';
      return { outcome: 'call', call: { kind: 'gaps', format } };
    }
    case 'eval': {
      const [file, ...more] = words;
      if (file === undefined || more.length > 0) {
        return misuse('eval needs one question file: verbatim eval FILE');
      }
      return { outcome: 'call', call: { kind: 'eval', file, misses, articles, json } };
    }
    default:
      return misuse(
        `There is no command ${JSON.stringify(command)}. To ask something: verbatim ask QUESTION`,
      );
  }
}

function parseWords(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function parseAsk(
  words: readonly string[],
  batch: string | undefined,
  within: TypedWithin,
  common: Common,
): ParsedCommandLine {
  if (batch === undefined) {
    if (words.length === 0) return misuse('ask needs a question: verbatim ask QUESTION');
    return {
      outcome: 'call',
      call: { kind: 'ask', question: words.join(' '), ...within, ...common },
    };
  }
  if (words.length > 0) return misuse('ask takes a question or --batch FILE, not both.');
  if (batch === '') return misuse('--batch needs a file, or - for standard input.');
  return { outcome: 'call', call: { kind: 'batch', file: batch, ...common } };
}

function misuse(message: string): ParsedCommandLine {
  return { outcome: 'misuse', message };
}

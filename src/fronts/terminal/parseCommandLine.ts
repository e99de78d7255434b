import { parseArgs } from 'node:util';
import { CARD_PARTS, type CardPart, readCardPart } from '../../reply/cardPart.js';
import type { TypedWithin } from '../../reply/resolveWithin.js';
import { parseRecords, type RecordsCall } from './parseRecords.js';
import { parseWeb, type WebCall } from './parseWeb.js';

/** What a call of the program asks for. `articles` overrides the configured folder when given. */
export type Call =
  | { readonly kind: 'chat'; readonly articles: string | undefined }
  | (Common &
      TypedWithin & { readonly kind: 'ask'; readonly question: string; readonly explain: boolean })
  | (Common & { readonly kind: 'batch'; readonly file: string })
  | (Common & { readonly kind: 'who'; readonly name: string; readonly show?: CardPart })
  | (Common & { readonly kind: 'what'; readonly about: string; readonly named: boolean })
  | RecordsCall
  | (Common & { readonly kind: 'check'; readonly text: string })
  | (Common & { readonly kind: 'text'; readonly file: string })
  | (Common & { readonly kind: 'verify'; readonly receipt: string })
  | (Common & { readonly kind: 'eval'; readonly file: string; readonly misses: boolean })
  | WebCall
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
  explain: { type: 'boolean' },
  from: { type: 'string' },
  json: { type: 'boolean' },
  host: { type: 'string' },
  measure: { type: 'string' },
  misses: { type: 'boolean' },
  port: { type: 'string' },
  show: { type: 'string' },
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
    explain = false,
    from,
    json = false,
    measure,
    misses = false,
    show,
    source,
    to,
    year,
  } = values;
  if (articles?.trim() === '') return misuse('--articles needs a folder.');
  if (batch !== undefined && command !== 'ask') return misuse('--batch goes with ask only.');
  const records = command === 'figures' || command === 'timeline';
  const asked = command === 'ask' && batch === undefined;
  if (csv && !records && command !== 'gaps') {
    return misuse('--csv goes with figures, timeline and gaps.');
  }
  if (csv && json) {
    return misuse('--json and --csv are two forms of one result: give one of them.');
  }
  if (measure !== undefined && !records) return misuse('--measure goes with figures.');
  if (!asked && (source ?? (records ? undefined : (year ?? from ?? to))) !== undefined) {
    return misuse(
      '--year, --source, --from and --to go with a question (verbatim ask --year 2022 QUESTION), --year with figures and --from and --to with timeline too.',
    );
  }
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) {
    return misuse('--year needs a whole number from 1000 to 2999.');
  }
  if (source?.trim() === '') return misuse('--source needs a file, or a part of its name.');
  if (explain && !asked) return misuse('--explain goes with ask QUESTION only.');
  if (misses && command !== 'eval') return misuse('--misses goes with eval only.');
  if ((values.host ?? values.port) !== undefined && command !== 'web') {
    return misuse('--host and --port go with web only.');
  }

  if (show !== undefined && command !== 'who' && command !== 'what')
    return misuse('--show goes with who and what only.');

  switch (command) {
    case undefined:
      if (json) return misuse('--json goes with a command, such as ask; a chat has no JSON.');
      return { outcome: 'call', call: { kind: 'chat', articles } };
    case 'ask':
      return parseAsk(
        words,
        batch,
        explain,
        { source, from, to, year: year === undefined ? undefined : Number(year) },
        { articles, json },
      );
    case 'who':
      if (words.length === 0) return misuse('who needs a name: verbatim who NAME');
      return parseWho(words.join(' '), show, { articles, json });
    case 'what':
      if (show !== undefined && readCardPart(show) !== 'named')
        return misuse('--show of what takes named.');
      return {
        outcome: 'call',
        call: { kind: 'what', about: words.join(' '), named: show !== undefined, articles, json },
      };
    case 'check':
      if (words.length === 0) return misuse('check needs a text: verbatim check TEXT');
      return { outcome: 'call', call: { kind: 'check', text: words.join(' '), articles, json } };
    case 'figures':
    case 'timeline': {
      const about = words.join(' ');
      const typed = { about, year, measure, from, to, json, csv };
      return callOr(parseRecords(command, typed, articles));
    }
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
    case 'web':
      if (words.length > 0) return misuse('web takes no words: verbatim web --port 8080');
      if (json) return misuse('--json does not go with web.');
      return callOr(parseWeb(articles, values.host, values.port));
    default:
      return misuse(
        `There is no command ${JSON.stringify(command)}. To ask something: verbatim ask QUESTION`,
      );
  }
}

function parseWho(name: string, show: string | undefined, common: Common): ParsedCommandLine {
  if (show === undefined) return { outcome: 'call', call: { kind: 'who', name, ...common } };
  const part = readCardPart(show);
  if (part === undefined) return misuse(`--show of who takes ${CARD_PARTS.join(', ')}.`);
  return { outcome: 'call', call: { kind: 'who', name, show: part, ...common } };
}

function parseWords(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function parseAsk(
  words: readonly string[],
  batch: string | undefined,
  explain: boolean,
  within: TypedWithin,
  common: Common,
): ParsedCommandLine {
  if (batch === undefined) {
    if (words.length === 0) return misuse('ask needs a question: verbatim ask QUESTION');
    return {
      outcome: 'call',
      call: { kind: 'ask', question: words.join(' '), explain, ...within, ...common },
    };
  }
  if (words.length > 0) return misuse('ask takes a question or --batch FILE, not both.');
  if (batch === '') return misuse('--batch needs a file, or - for standard input.');
  return { outcome: 'call', call: { kind: 'batch', file: batch, ...common } };
}

function callOr(read: Call | string): ParsedCommandLine {
  return typeof read === 'string' ? misuse(read) : { outcome: 'call', call: read };
}

function misuse(message: string): ParsedCommandLine {
  return { outcome: 'misuse', message };
}

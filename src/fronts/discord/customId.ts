import { type CallReference, readReference, writeReference } from './callReference.js';
import { limits } from './limits.js';
import type { QuotePlace } from './quotePlace.js';

/** What every button with pages carries besides. */
interface Paged {
  /** Whether it opens a message of its own; else it turns the page of the one that it stands under. */
  readonly opens: boolean;
  /** Counts from 0. */
  readonly page: number;
}

/**
 * What a button does. It carries everything that is needed, or the id of a card in the store, so it
 * outlives the process.
 */
export type ButtonCall =
  /** Gives a command's reply. */
  | { readonly action: 'run'; readonly call: CallReference }
  /** Another page of a reply's quotes; the passages nearest to it; other passages on its question. */
  | ({ readonly action: 'page' | 'nearest' | 'further'; readonly call: CallReference } & Paged)
  /** Posts a private reply for everyone, from the page that is open. */
  | { readonly action: 'show'; readonly call: CallReference; readonly page: number }
  /** The passages around a quote: page 0 holds its beginning, negative ones come before it. */
  | ({ readonly action: 'context'; readonly place: QuotePlace } & Paged)
  /** Asks to be told when the articles answer the question. */
  | { readonly action: 'tell'; readonly call: CallReference }
  /** Opens a thread under the answer. */
  | { readonly action: 'thread' }
  /** Says whether an answer was helpful. */
  | { readonly action: 'vote'; readonly answer: string; readonly helpful: boolean };

/** Goes up when the form below changes, so that an old button is told from a broken one. */
const VERSION = 'v2';

/**
 * A custom id such as `v2:page:open:1:who?name=Quang`. `undefined` when that is longer than a custom id
 * may be, so that there can be no such button.
 */
export function writeCustomId(call: ButtonCall): string | undefined {
  const id = [VERSION, ...fieldsOf(call)].join(':');
  return id.length > limits.customId ? undefined : id;
}

/** Reads a custom id; `undefined` when it is of another version or none of this bot's. */
export function readCustomId(id: string): ButtonCall | undefined {
  const [, version, action, rest = ''] = /^([^:]*):([^:]*):(.*)$/s.exec(id) ?? [];
  if (version !== VERSION) return undefined;
  switch (action) {
    case 'run':
    case 'tell': {
      const call = readReference(rest);
      return call && { action, call };
    }
    case 'page':
    case 'nearest':
    case 'further': {
      const [, opening = '', page = '', reference = ''] =
        /^(open|turn):(\d{1,6}):(.*)$/s.exec(rest) ?? [];
      const call = readReference(reference);
      return call && { action, opens: opening === 'open', page: Number(page), call };
    }
    case 'show': {
      const [, page = '', reference = ''] = /^(\d{1,6}):(.*)$/s.exec(rest) ?? [];
      const call = readReference(reference);
      return call && { action, page: Number(page), call };
    }
    case 'context':
      return readContext(rest);
    case 'thread':
      return rest === '' ? { action } : undefined;
    case 'vote': {
      const [, vote, answer] = /^(yes|no):([\w-]{1,32})$/.exec(rest) ?? [];
      return answer === undefined ? undefined : { action, answer, helpful: vote === 'yes' };
    }
    default:
      return undefined;
  }
}

function fieldsOf(call: ButtonCall): readonly (string | number)[] {
  switch (call.action) {
    case 'run':
    case 'tell':
      return [call.action, writeReference(call.call)];
    case 'page':
    case 'nearest':
    case 'further':
      return [call.action, opening(call), call.page, writeReference(call.call)];
    case 'show':
      return [call.action, call.page, writeReference(call.call)];
    case 'context': {
      const { file, start, end, check } = call.place;
      return [call.action, opening(call), call.page, file, start, end, check];
    }
    case 'thread':
      return [call.action, ''];
    case 'vote':
      return [call.action, call.helpful ? 'yes' : 'no', call.answer];
  }
}

function opening({ opens }: Paged): string {
  return opens ? 'open' : 'turn';
}

function readContext(fields: string): ButtonCall | undefined {
  const [, opened, page, file, start, end, check] =
    /^(open|turn):(-?\d{1,6}):([\w-]{1,16}):(\d{1,10}):(\d{1,10}):([\w-]{1,16})$/.exec(fields) ??
    [];
  if (file === undefined || check === undefined) return undefined;
  const place = { file, start: Number(start), end: Number(end), check };
  return { action: 'context', opens: opened === 'open', page: Number(page), place };
}

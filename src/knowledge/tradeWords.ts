/** The terms (see `termOf`) of words that say goods leave the subject's side or come to it. */
export const TRADE_WORDS: Readonly<Record<string, 'export' | 'import'>> = {
  export: 'export',
  shipment: 'export',
  ship: 'export',
  sell: 'export',
  sale: 'export',
  suppli: 'export',
  import: 'import',
  buy: 'import',
  purchas: 'import',
};

/** Adjectives that may stand between an owner and the trade word: "Hanoi's main rice exports". */
export const REACH = 4;

/** Prepositions that name a place the goods only pass. */
export const VIA: ReadonlySet<string> = new Set(['through', 'thru', 'via']);

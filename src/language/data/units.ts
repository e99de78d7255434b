/** Signs before or after a figure that name a currency (ISO 4217). The longest match wins. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₫': 'VND',
  '₱': 'PHP',
  '₩': 'KRW',
  '₹': 'INR',
  '฿': 'THB',
  '₽': 'RUB',
  '₭': 'LAK',
};

/** Everyday names of currencies, folded and singular, beside those that `Intl` knows in full. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dlr: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  stg: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  dong: 'VND',
  baht: 'THB',
  kip: 'LAK',
  riel: 'KHR',
  won: 'KRW',
  rupee: 'INR',
  rupiah: 'IDR',
  ringgit: 'MYR',
  peso: 'peso',
  franc: 'franc',
  krone: 'krone',
  krona: 'SEK',
  crown: 'crown',
  ruble: 'RUB',
  rouble: 'RUB',
  mark: 'DEM',
  lira: 'TRY',
  rand: 'ZAR',
  naira: 'NGN',
  shilling: 'shilling',
  dirham: 'AED',
  riyal: 'SAR',
  dinar: 'dinar',
  cent: 'cent',
  pence: 'pence',
  cruzado: 'BRC',
  guilder: 'NLG',
  escudo: 'PTE',
};

/** Words and signs for a share of a whole, folded. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(['percent', 'pct', 'percentage', 'pc']);

/** Units of measure, folded: what the figure before them measures. */
export const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    length:
      'km kilometer kilometers kilometre kilometres m meter meters metre metres mile miles foot feet ft inch inches cm mm yard yards',
    area: 'ha hectare hectares acre acres sqkm sqm',
    weight:
      'ton tons tonne tonnes kg kilogram kilograms kilo kilos gram grams pound pounds lb lbs ounce ounces quintal quintals',
    volume: 'liter liters litre litres barrel barrels gallon gallons bushel bushels teu teus',
    power: 'mw gw kw kv kva mwh gwh kwh twh watt watts megawatt megawatts gigawatt gigawatts',
    time: 'year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries',
    speed: 'kph mph bpd',
    temperature: 'degree degrees celsius',
  }).flatMap(([dimension, words]) => words.split(' ').map((word) => [word, dimension])),
);

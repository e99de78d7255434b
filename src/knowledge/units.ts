/** Signs before or after a figure that name a currency (ISO 4217). The longest match wins. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  J$: 'JMD',
  TT$: 'TTD',
  Z$: 'ZWL',
  N$: 'NAD',
  B$: 'BSD',
  MX$: 'MXN',
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
  '₦': 'NGN',
  '₴': 'UAH',
  '₸': 'KZT',
  '₮': 'MNT',
  '₵': 'GHS',
  '₡': 'CRC',
  '₪': 'ILS',
  '₺': 'TRY',
  '₾': 'GEL',
  '₼': 'AZN',
  '៛': 'KHR',
};

/** Local short forms that newspapers put before a figure, as they are written, with or without a full stop. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Sh', 'shilling'],
  ['Shs', 'shilling'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['Kshs', 'KES'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Rmb', 'CNY'],
  ['RMB', 'CNY'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['DM', 'DEM'],
  ['Ft', 'HUF'],
  ['Kc', 'CZK'],
  ['CFA', 'XOF'],
  ['Php', 'PHP'],
]);

/** Short forms of one letter; too slight to count unless they touch a figure in thousands or more ("R5.5 billion"). */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
]);

/** ISO 4217 codes that are words or short names too, and how they read: only before or behind millions, or never. */
export const WORDLIKE_CODES: ReadonlyMap<string, 'scaled' | 'never'> = new Map([
  ...'ALL TOP CUP TRY ARM BAD BAN SIT ESP'.split(' ').map((code) => [code, 'never'] as const),
  ...'AMD BAM BOB COP GEL MAD MOP PEN RON SAR SOS'
    .split(' ')
    .map((code) => [code, 'scaled'] as const),
]);

/** Currency words that are verbs or other nouns too: "in 1990 won the cup", "2022 marks the year". */
export const VERBLIKE_CURRENCIES: ReadonlySet<string> = new Set(['won', 'mark', 'pound', 'crown']);

/** Currency words that keep their meaning behind any nationality: "Zimbabwean dollars". */
export const PLAIN_CURRENCIES: ReadonlySet<string> = new Set(
  'dollar cent euro peso franc rupee shilling dinar krona krone rouble ruble'.split(' '),
);

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

/** Names of currencies that `Intl` has otherwise, folded and singular. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['american dollar', 'USD'],
  ['nz dollar', 'NZD'],
  ['hk dollar', 'HKD'],
  ['taiwan dollar', 'TWD'],
  ['taiwanese dollar', 'TWD'],
  ['korean won', 'KRW'],
  ['lao kip', 'LAK'],
  ['chinese renminbi', 'CNY'],
  ['danish crown', 'DKK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['czech crown', 'CZK'],
  ['israeli shekel', 'ILS'],
  ['russian rouble', 'RUB'],
  ['uae dirham', 'AED'],
]);

/** Words and signs for a share of a whole, folded. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(['percent', 'pct', 'percentage', 'pc']);

/** Words between a figure and its unit; of these, the ones that change the unit are kept in its name. */
export const UNIT_ADJECTIVES: ReadonlyMap<string, 'kept' | 'dropped'> = new Map([
  ['square', 'kept'],
  ['cubic', 'kept'],
  ['metric', 'dropped'],
  ['nautical', 'kept'],
  ['short', 'dropped'],
  ['long', 'dropped'],
  ['calendar', 'dropped'],
  ['working', 'dropped'],
]);

/** Units of measure, folded: what the figure before them measures. */
export const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    length:
      'km kilometer kilometers kilometre kilometres m meter meters metre metres mile miles foot feet ft inch inches cm centimeter centimeters centimetre centimetres mm millimeter millimeters millimetre millimetres micrometer micrometers micrometre micrometres micron microns nm nanometer nanometers nanometre nanometres yard yards fathom fathoms league leagues',
    area: 'ha hectare hectares acre acres sqkm sqm',
    weight:
      'ton tons tonne tonnes kg kilogram kilograms kilo kilos gram grams pound pounds lb lbs ounce ounces quintal quintals mt mts kt milligram milligrams mg carat carats',
    volume: 'liter liters litre litres barrel barrels gallon gallons bushel bushels teu teus',
    power:
      'mw gw kw kv kva mwh gwh kwh twh watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts volt volts kilovolt kilovolts mwp kwp gwp horsepower hp joule joules',
    time: 'year years month months mths week weeks day days hour hours minute minutes second seconds decade decades century centuries',
    speed: 'kph mph bpd knot knots',
    temperature: 'degree degrees celsius fahrenheit kelvin',
  }).flatMap(([dimension, words]) => words.split(' ').map((word) => [word, dimension])),
);

/**
 * Names of countries and regions that the country library lacks or spells otherwise: common short
 * forms, abbreviations and peoples. Keys are ISO 3166-1 alpha-3 codes; values are folded.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  usa: ['u s', 'usa', 'america', 'american', 'americans', 'the states'],
  gbr: ['uk', 'britain', 'great britain', 'british', 'briton', 'britons', 'brit', 'brits'],
  kor: ['south korea', 'south korean', 'south koreans', 'rok', 's korea', 'korea republic'],
  prk: ['north korea', 'north korean', 'north koreans', 'dprk', 'n korea'],
  chn: ['china', 'chinese', 'prc', 'mainland china'],
  rus: ['russia', 'russian', 'russians'],
  vnm: ['vietnam', 'viet nam', 'vietnamese', 'viet'],
  lao: ['laos', 'lao', 'laotian', 'laotians', 'lao pdr'],
  are: ['uae', 'emirates', 'emirati', 'emiratis'],
  tur: ['turkiye', 'turkey', 'turkish', 'turk', 'turks'],
  cze: ['czechia', 'czech', 'czechs'],
  mmr: ['myanmar', 'burma', 'burmese'],
  irn: ['iran', 'iranian', 'iranians'],
  syr: ['syria', 'syrian', 'syrians'],
  twn: ['taiwan', 'taiwanese'],
  nld: ['netherlands', 'holland', 'dutch'],
  phl: ['philippines', 'philippine', 'filipino', 'filipinos', 'filipina'],
  mex: ['mexico', 'mexican', 'mexicans'],
  cub: ['cuba', 'cuban', 'cubans'],
  bra: ['brazil', 'brazilian', 'brazilians', 'brasil'],
  esp: ['spain', 'spanish', 'spaniard', 'spaniards'],
  fra: ['france', 'french'],
  pol: ['poland', 'pole', 'poles'],
  swe: ['sweden', 'swedish', 'swede', 'swedes'],
  dnk: ['denmark', 'danish', 'dane', 'danes'],
  fin: ['finland', 'finnish', 'finn', 'finns'],
  irl: ['ireland', 'irish'],
  grc: ['greece', 'greek', 'greeks'],
  arg: ['argentina', 'argentine', 'argentines', 'argentinian', 'argentinians', 'argentinean'],
  zaf: ['south africa', 'south african', 'south africans'],
  sau: ['saudi arabia', 'saudi', 'saudis', 'ksa'],
  nzl: ['new zealand', 'new zealander', 'new zealanders', 'kiwi', 'kiwis', 'nz'],
  civ: ['ivory coast', 'ivorian', 'ivorians', 'cote divoire'],
  cod: ['dr congo', 'drc', 'congo kinshasa'],
  aze: ['azerbaijan', 'azerbaijani', 'azeri', 'azeris'],
  kaz: ['kazakhstan', 'kazakh', 'kazakhs', 'kazak', 'kazaks'],
  kgz: ['kyrgyzstan', 'kyrgyz', 'kirgiz', 'kirghizia', 'kirgizstan'],
  uzb: ['uzbekistan', 'uzbek', 'uzbeks'],
  tjk: ['tajikistan', 'tajik', 'tajiks'],
  tkm: ['turkmenistan', 'turkmen', 'turkmens'],
  aus: ['australia', 'australian', 'aussie', 'aussies'],
  hrv: ['croatia', 'croatian', 'croat', 'croats'],
  srb: ['serbia', 'serbian', 'serb', 'serbs'],
  svn: ['slovenia', 'slovenian', 'slovenians', 'slovene', 'slovenes'],
  bih: ['bosnia', 'bosnian', 'bosnians', 'bosnia herzegovina'],
  npl: ['nepal', 'nepalese', 'nepali', 'nepalis'],
  png: ['papua new guinea', 'papua new guinean'],
  mdv: ['maldives', 'maldivian', 'maldivians'],
  cpv: ['cape verde', 'cabo verde', 'cape verdean', 'cape verdeans'],
  bwa: ['botswana', 'motswana', 'batswana'],
  lso: ['lesotho', 'mosotho', 'basotho'],
  tto: ['trinidad and tobago', 'trinidad', 'trinidadian', 'trinidadians'],
  lux: ['luxembourg', 'luxemburg', 'luxembourger', 'luxembourgers'],
  isl: ['iceland', 'icelandic', 'icelander', 'icelanders'],
  tls: ['timor leste', 'east timor', 'timorese'],
};

/**
 * Peoples that more than one country has, folded, with the codes of all of them: the word alone settles
 * none. (`american`, `indian` and `dutch` mean one country nearly always.)
 */
export const SHARED_PEOPLES: Readonly<Record<string, readonly string[]>> = {
  dominican: ['dom', 'dma'],
  dominicans: ['dom', 'dma'],
  congolese: ['cod', 'cog'],
};

/**
 * Compound names that hold a country's or people's name without meaning it: continents, seas, states,
 * towns and a few everyday compounds.
 */
export const REGIONS: readonly string[] = `
  latin america, latin american, latin americans, north america, north american, north americans
  south america, south american, south americans, central america, central american, central americans
  meso america, native american, native americans, african american, african americans
  american indian, american indians, red indian, red indians, west indies, west indian, west indians
  east indies, east indian, east indians

  indian ocean, south china sea, east china sea, china sea, sea of japan, philippine sea, irish sea
  norwegian sea, english channel, gulf of mexico, gulf of thailand, gulf of oman, gulf of guinea
  gulf of panama, gulf of finland, taiwan strait, korea strait, denmark strait
  singapore strait, strait of singapore, taiwan straits, panama canal, suriname river, congo river
  niger river, niger delta, river niger, senegal river, jordan river, river jordan, jordan valley
  gambia river, paraguay river, uruguay river, indian river, bermuda triangle

  new mexico, new england, new jersey, jersey city, jersey shore, new south wales, british columbia
  south georgia, georgia tech, georgia pacific, northern ireland, northern irish, inner mongolia
  outer mongolia, inner mongolian, south tyrol, west papua, new guinea, french riviera, french quarter
  french guiana, french polynesia, spanish town, port of spain

  mexico city, panama city, kuwait city, guatemala city, luxembourg city, belize city, djibouti city
  lao cai, lao bao, viet tri, viet bac, viet cong, viet minh, west jordan, indian wells, indian creek
  niger state, state of mexico, mexico state

  guinea pig, guinea pigs, guinea fowl, brazil nut, brazil nuts, canada goose, canada geese, india ink
  german shepherd, german shepherds, german measles, swiss army knife, danish pastry, french fries
  french fry, french toast, spanish flu, dutch disease, french open, australian open, panama papers
  panama hat, american football`
  .split(/[,\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Names of countries and peoples that are also everyday words; read as such only when capitalised. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  'polish',
  'turkey',
  'chad',
  'jordan',
  'pole',
  'poles',
  'guinea',
  'mali',
  'niger',
  'dane',
  'swede',
  'swedes',
  'finn',
  'kiwi',
  'kiwis',
  'turk',
]);

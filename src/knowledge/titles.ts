/** The walk of life a title belongs to; two people of one name may differ in it. */
export type TitleField =
  | 'politics'
  | 'business'
  | 'markets'
  | 'military'
  | 'faith'
  | 'law'
  | 'learning'
  | 'arts'
  | 'sport'
  | 'any';

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * Head words of titles, ranks and posts, in the singular, folded: what can stand right before a
 * name (`Foreign Minister Bui Thanh Son`) or head an apposition (`, director of …`). `any` holds
 * those that occur in every walk of life.
 */
export const TITLES = {
  any: words(`president chairman chairwoman chairperson chair director head leader chief
    secretary member official spokesman spokeswoman spokesperson representative delegate
    vice-president coordinator aide adviser advisor assistant deputy candidate nominee expert activist
    founder co-founder cofounder colleague successor predecessor veteran specialist consultant
    administrator planner organiser organizer negotiator inspector volunteer supervisor`),
  politics: words(`premier chancellor minister governor mayor senator congressman congresswoman
    ambassador commissioner legislator lawmaker envoy prefect councillor councilman alderman
    king queen prince princess emperor empress sultan emir sheikh shah speaker taoiseach dictator
    politician undersecretary under-secretary diplomat consul charge parliamentarian deputies
    backbencher president-elect chairman-elect statesman monarch heir ruler
    sen rep gov amb cong`),
  business: words(`executive ceo cfo coo cto treasurer controller comptroller banker manager owner
    entrepreneur businessman businesswoman financier industrialist shareholder stockholder partner
    proprietor tycoon employee marketer exporter importer shipper`),
  markets: words(`analyst economist strategist trader broker dealer investor arbitrageur forecaster
    speculator stockbroker raider underwriter`),
  military: words(`general admiral colonel major captain lieutenant sergeant commander brigadier
    marshal commodore corporal gen adm col maj capt lt sgt cmdr brig officer`),
  faith: words(`pope cardinal archbishop bishop reverend rabbi imam ayatollah priest pastor abbot
    patriarch mullah monk nun rev fr venerable`),
  law: words(`judge justice attorney lawyer prosecutor sheriff magistrate solicitor barrister
    detective policeman counsel`),
  learning: words(`professor scientist researcher historian physicist chemist biologist doctor
    dean rector principal lecturer academic scholar physician surgeon prof teacher student geologist
    meteorologist agronomist engineer astronaut cosmonaut dr`),
  arts: words(`author writer novelist poet singer actor actress musician composer painter sculptor
    artist architect photographer journalist editor columnist reporter correspondent publisher
    filmmaker producer designer comedian playwright conductor dancer`),
  sport: words(`coach footballer striker goalkeeper midfielder defender athlete swimmer boxer
    player champion golfer cyclist referee skipper runner`),
} satisfies Record<TitleField, readonly string[]>;

/** Forms of address: they show a person and say nothing of a post. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss messrs sir dame madam madame mme monsieur lord lady baron baroness
    count countess herr frau senor senora don dona comrade hajji haji datuk dato tun tan u`).filter(
    // `Tan`, `Don` and `U` are names and letters far more often.
    (word) => !['tan', 'don', 'u', 'count', 'tun'].includes(word),
  ),
);

/** Words that qualify the title after them, folded. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`deputy vice acting interim former ex standing permanent first second prime senior junior
    executive assistant associate chief general managing founding honorary incumbent outgoing
    incoming newly then late under retired non-executive current co joint principal lead
    non special supreme staff press state crown lance rear field lieutenant major minority majority
    presidential parliamentary legislative ministerial group founder chairman president`),
);

/** Those modifiers that make a post another one, or none: the Deputy Minister is not the Minister. */
export const RANK_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'deputy vice acting interim former ex assistant associate retired late honorary then under',
  ),
);

/** What people type, and articles write, for a title in other words; folded. */
export const SAME_TITLES: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  vp: 'vice president',
  'vice-president': 'vice president',
  gm: 'general manager',
  md: 'managing director',
  ag: 'attorney general',
  ceo: 'chief executive',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  pres: 'president',
  exec: 'executive',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  amb: 'ambassador',
  lt: 'lieutenant',
  gen: 'general',
  prof: 'professor',
  boss: 'head',
  chair: 'chairman',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  businesswoman: 'businessman',
  lawyer: 'attorney',
  actress: 'actor',
  headteacher: 'principal',
  leads: 'head',
  heads: 'head',
  runs: 'head',
  chairs: 'chairman',
  coaches: 'coach',
  founded: 'founder',
  directs: 'director',
  owns: 'owner',
  edits: 'editor',
};

/** Verbs that tell a post, folded: `who leads the club`. What title each tells stands in `SAME_TITLES`. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  words('leads heads runs chairs coaches founded co-founded directs owns edits'),
);

/** Titles of whoever leads a body, folded: who asks for its head, its chief or its leader means them all. */
export const HEADING_TITLES: ReadonlySet<string> = new Set(
  words('head chief leader president director chairman executive commissioner founder principal'),
);

/** What says that a title is held at present, folded; typed, it asks for nothing more. */
export const PRESENT_WORDS: ReadonlySet<string> = new Set(
  words('new newly current present now today'),
);

/** Relatives: `his spouse Ngo Phuong Ly`. */
export const KINSHIP: ReadonlySet<string> = new Set(
  words(`wife husband spouse widow widower son daughter brother sister father mother uncle aunt
    nephew niece cousin grandson granddaughter grandfather grandmother fiance fiancee friend`),
);

/**
 * Titles that do not show a person when they stand in lower case right before a capital: verbs and
 * adjectives as well (`to head Chrysler`, `a major Japanese bank`, `in general Reuters`).
 */
export const NEVER_LOWER_TITLES: ReadonlySet<string> = new Set(
  words(`head chair general major lead judge chief justice delegate champion rebel veteran student
    rep fr charge deputies state group staff press crown field special supreme joint
    assistant dealer trader importer exporter shipper employee specialist under late then co non
    current first second senior junior prime`),
);

/**
 * Titles that show a person in lower case only when at least two words of a name follow:
 * `OPEC member Ecuador`, `partner Fiat`.
 */
export const WEAK_LOWER_TITLES: ReadonlySet<string> = new Set(
  words(`member official partner owner founder leader shareholder stockholder investor manager
    candidate producer publisher broker underwriter organiser organizer planner controller
    successor predecessor consultant player champion specialist king adviser advisor counsel
    veteran researcher secretary representative raider friend employee marketer`),
);

/**
 * Titles that firms bear as well, in lower case: `lead manager Societe Generale`, `its adviser, Smith
 * Barney`. The name itself must show a person.
 */
export const FIRM_TITLES: ReadonlySet<string> = new Set(
  words(`manager adviser advisor underwriter dealer broker shareholder stockholder owner partner
    producer exporter importer investor publisher trader shipper marketer player consultant
    raider member employer operator designer administrator planner`),
);

/** Capitalised, these begin company names as often as they stand before a person: `General Motors`. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set(
  words(`general major chief executive first state judge dean premier deputy commander captain
    justice marshal speaker champion crown sheriff student rebel player bishop producer controller
    partner editor chair head leader coach engineer architect director member teacher official
    lord lady veteran designer raider pastor abbot publisher banker runner ruler manager dr fr
    officer guerrilla painter trader dealer broker planner counsel executive expert singer skipper
    representative delegate friend brother sister father mother son daughter monarch`),
);

/** Titles that are part of a name of one word, folded: `Prince Harry`, `Pope Francis`. */
export const STYLES: ReadonlySet<string> = new Set(words('prince princess king queen pope'));

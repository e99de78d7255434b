const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/**
 * Heads of capitalised phrases that name no body that acts, folded: what is signed, held, measured or
 * built. They head names (`Treaty of Rome`), and not those of organisations.
 */
export const NOT_BODIES = words(`
  treaty agreement accord convention programme program project plan act bill law cup games index
  average futures partnership summit declaration stock stocks building tower plaza palace stadium
  station pipeline day war anniversary pandemic review report survey show fair festival strategy
  initiative revolution month week year season note notes bond bonds share shares dividend
  conference congresses gold oil sugar cotton cement steel copper paper data village villages
  temple church mosque cathedral ferry`);

/** Gatherings of a body, which stands behind their `of`: `Congress of the X Party`. */
export const GATHERINGS = words(`congress conference summit meeting session`);

/** Heads of names that are fields of work as well: `Savings and | Loan Corp`. */
export const FIELDS = words(`savings resources insurance chemical electronics gas`);

/** Ends of a company's name, behind which `of` tells where it is: `Sterling Group of Houston`. */
export const CLOSING_WORDS = words(`international group airlines industries holdings stores`);

/** Of those bodies there is one for every country or city, so the owner before belongs to the name: `Vientiane's Department of …`. */
export const OWNED_BODIES = words(`
  department ministry committee council bureau authority commission parliament assembly court
  chamber police office administration inspectorate`);

/** Nouns that say what an organisation is when they stand right before its name or close an apposition: `state carrier X`. */
export const BODY_NOUNS = words(`
  company companies carrier airline newspaper daily weekly magazine bank agency group maker
  manufacturer producer firm party union subsidiary unit giant broker brokerage operator retailer
  insurer lender developer supplier distributor publisher experts expert investor conglomerate
  exporter importer utility refiner cooperative association exchange affiliate parent rival startup
  network charity university institute hospital tank broadcaster channel shipbuilder shipper line
  steelmaker carmaker automaker chipmaker brewer miner holding chain service consultancy movement
  front federation organisation organization body regulator watchdog fund foundation trust club
  corporation partnership venture contractor wholesaler lessor underwriter manager utility team
  council committee commission ministry department`);

/** Adjectives that do the same: `the ruling X`, `New York-based X`, `state-owned X`. */
export const BODY_ADJECTIVES = words(`ruling opposition governing banned based owned controlled
  backed listed run`);

/** What an apposition after a whole clause speaks of: `sold its stake in X, a move that …`. */
export const CLAUSE_NOUNS = words(`
  move step decision rise increase drop fall gain loss figure deal record result sign process
  measure plan proposal statement report year month week day day's quarter price sum total level`);

/** Abbreviations that name nobody and need no explaining, folded: numerals, times, currencies, measures. */
export const PLAIN_CAPITALS = words(`
  ii iii iv vi vii viii ix xi xii am pm gmt est edt cet usd vnd eur gbp jpy cny thb lak sgd myr idr
  hkd aud cad chf inr krw dlr dlrs stg pct mln bln cts shr shrs net revs avg div qtr qtly mths nov
  dec jan feb mar apr jun jul aug sep oct tv cd dvd id ok no yes vs fob cif km kg kwh kv mw gw ltd
  inc plc co corp note pay record oper prior year years end the and for with from its new all one
  two not you can see photo photos picture image us uk usa uae`);

/** Bodies within another one, whose name they go on: `EVN | Party Organisation`. The name before is no form of theirs. */
export const INNER_BODIES: ReadonlySet<string> = new Set([
  ...OWNED_BODIES,
  ...words(`party organisation organization union delegation congress secretariat government
  federation front cell youth`),
]);

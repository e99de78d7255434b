const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that end the name of a company and of nothing else, folded. */
export const COMPANY_SUFFIXES = words(`
  inc corp co ltd plc llc cos incorporated corporation company limited gmbh ag nv bv spa pty bhd
  sa kk kgaa bancorp bancorporation bancshares bankshares holdings holding industries enterprises
  brothers bros sons associates partners partnership ventures intl international cie oy ab asa kg
  conglomerate trustco`);

/** Head nouns of organisations, folded: `Ministry of …`, `… Committee`. */
export const ORGANIZATION_HEADS = words(`
  ministry department bureau agency authority office commission committee council board congress
  parliament senate assembly cabinet government administration politburo secretariat directorate
  party front movement union league federation confederation association organisation organization
  society club institute institution academy university college school faculty centre center
  laboratory laboratories foundation fund trust bank banco banque banca bundesbank bourse exchange court tribunal
  police army navy force forces command guard corps brigade militia embassy consulate delegation
  mission chamber house group consortium cooperative airline airlines airways railway railways
  railroad motors motor steel oil petroleum gas electric electronics energy power resources mines
  mining gold foods stores shipping lines line telecommunications telephone telecom systems
  technologies technology insurance financial securities savings assurance investments capital
  products services networks network broadcasting news press post times journal herald tribune
  gazette newspaper magazine radio television studios pictures theatre theater museum hospital
  clinic images church mosque temple cathedral team federal reserve treasury pentagon kremlin
  community communities alliance pact summit conference forum treaty agreement accord convention
  programme program project plan act bill law league cup games congresses association works
  aerospace aircraft chemical chemicals pharmaceuticals pharmaceutical paper rubber textile
  textiles beverages breweries brewery computer computers software data instruments realty
  properties development developments construction cement sugar tobacco agricultural
  subcommittee branch division unit subsidiary coop hotels hotel restaurants entertainment
  communications utilities utility pipeline transmission refinery shipyard shipyards
  station stadium building tower plaza palace
  organisation secretariats ministries departments committees councils banks agencies bureaus
  desk syndicate index average stock market markets futures mercantile commodity
  fed nations warehouse leasing mortgage mutual thrift savings bancorp medical health care`);

/** Those heads that stand before the rest of the name: `Bank Negara`, `Banco Santander`, `University of …`. */
export const LEADING_HEADS = words(`
  bank banco banque banca credit university universite institut institute club hotel port mount
  compagnie societe grupo groupe grup pt cia groupement caisse union house temple fort`);

/** Capitalised words that qualify an organisation or a title and are no name of their own, folded. */
export const DOMAIN_WORDS = words(`
  national central federal state local regional provincial municipal general royal imperial
  international global world united democratic republican communist socialist conservative liberal
  labour labor social christian people peoples workers farmers women youth veterans trade trades
  industry industries commerce finance financial economic economy economics foreign home interior
  external internal domestic affairs defence defense security justice health education training
  science sciences technology environment natural resources agriculture agricultural rural
  fisheries fishery forestry water irrigation land lands transport transportation tourism culture
  information communications posts telecommunications telecoms labor employment welfare planning
  investment investments development construction housing urban energy power oil petroleum gas
  mines mining marine maritime naval military air space nuclear atomic public private private
  civil criminal legal supreme constitutional political policy administrative budget revenue
  customs tax taxation treasury monetary exchequer credit commodity commodities futures securities exchange
  consumer business enterprise enterprises commercial retail wholesale export exports import
  imports exporters importers producers growers manufacturers producer seafood fruit grain wheat
  coffee cocoa sugar cotton rubber tea tin copper steel iron coal gold silver livestock dairy beef
  northern southern eastern western north south east west middle northeast northwest southeast
  southwest new great greater upper lower inner outer high chief promotion management research
  studies strategic cooperation cooperatives relations human humanitarian rights religious ethnic
  minority family children child sports physical mass fatherland liberation patriotic emulation
  inspection audit organisation organization propaganda mobilisation mobilization external
  information ideology discipline economic deputies representatives commons lords interstate
  intelligence investigation trade-union vice deputy joint standing permanent executive
  legislative judicial ruling opposition green red white black blue american european asian african
  latin pacific atlantic arab islamic muslim catholic jewish non-aligned community common market
  equal opportunity free open comprehensive partnership declaration innovation digital smart
  summit pandemic anniversary day liberation revolutionary war peace cold strategy first second third
  fourth fifth pro anti sub inter nationale nacional nazionale internacional internationale`);

/** Small nouns right after a firm's or a newspaper's name: `the Cheung Kong group`. */
export const FIRM_NOUNS = words(`
  newspaper newspapers daily weekly magazine group unit subsidiary company corporation firm brand
  shares stock stockholders shareholders plant plants mine bank airline stores management products
  takeover bid merger offer bonds analysts officials executives lawyers economists traders building
  models model engine engines cars trucks aircraft`);

/** Words whose possessive goes on inside a name: `Hanoi People's Committee`. */
export const POSSESSIVE_IN_NAME = words(`
  people women men children workers workmen farmers peasants veterans writers journalists lawyers
  students teachers employers consumers artists lloyd macy sotheby christie moody committee party
  congress council assembly government president minister state nation exporters producers`);

/**
 * Abbreviations after which a full stop does not end a sentence, lower case, without the stop.
 * Titles, ranks, units and parts of company names of English newspapers.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col maj capt cmdr sgt adm sen rep gov hon rev fr st mt ft jr sr
   dept dist univ assn bros corp inc ltd co llc plc no nos vol vols fig figs ch sec pp ed eds
   al etc vs cf approx est ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec
   mon tue wed thu fri sat sun www`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

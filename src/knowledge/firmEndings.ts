/**
 * Words that end the names of firms, so that what stands before one tells whose it is: Gulf *Air* is not
 * Delta Air. Heads of offices ("committee", "department") are left out, for these are named in many ways; folded.
 */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  `air airline airlines airways aviation bank banking bancorp power energy electric motors motor group holding holdings
   shipping lines steel cement oil gas petroleum mining minerals telecom mobile insurance foods breweries brewery
   beverages dairy pharma pharmaceuticals capital partners industries logistics railways rail ferries cruises
   hotels resorts media pictures records studios electronics semiconductor technologies systems`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

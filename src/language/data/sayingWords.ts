const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Verbs of saying, folded: people and companies both say things. */
export const SAYING_VERBS = words(`
  said says say told tells added adds noted notes stressed stresses affirmed affirms stated states
  declared declares argued argues commented explained remarked reiterated emphasised emphasized
  underlined underscored insisted replied suggested urged warned hailed expressed thanked recalled
  pledged proposed believes believed thinks thought acknowledged admitted denied asked answered
  praised lauded criticised criticized predicted testified vowed hopes hoped welcomed highlighted`);

/** Verbs whose subject is a person and not a company, folded. */
export const PERSONAL_VERBS = words(`
  stressed affirmed emphasised emphasized underlined underscored reiterated remarked recalled
  replied testified quipped resigned died lauded shook visited arrived departed attended thanked
  thinks thought met hailed joked retired smiled believes`);

/** Words right before a name that only a person fits after, folded: `led by`, `succeeds`. */
export const PERSON_CUES =
  words(`succeed succeeds succeeded succeeding replacing named appointed elected
  nominated spouse quoted led headed chaired`);

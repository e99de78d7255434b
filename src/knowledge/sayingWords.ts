const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Verbs of saying, folded: people and companies both say things. */
export const SAYING_VERBS = words(`
  said says say told tells added adds noted notes stressed stresses affirmed affirms stated states
  declared declares argued argues commented explained remarked reiterated emphasised emphasized
  underlined underscored insisted replied suggested urged warned hailed expressed thanked recalled
  pledged proposed believes believed thinks thought acknowledged admitted denied asked answered
  praised lauded criticised criticized predicted testified vowed hopes hoped welcomed highlighted`);

/** Words that open a sentence before a name and are none of it, folded: `Later Quang said`. */
export const SENTENCE_OPENERS = words(`
  later earlier meanwhile however yesterday today tomorrow recently separately still yet thus
  therefore instead nevertheless nonetheless besides despite following although though since when
  while where because if unless until once after before during under over among between as at by
  for from in on to with without also then now next last first second finally afterwards eventually
  sometimes often never always perhaps maybe indeed moreover furthermore additionally accordingly
  consequently hence otherwise similarly likewise only even both either neither many most some
  several few all no every each another other others including like unlike given asked see dear
  hello hi thanks yes here there elsewhere previously formerly currently officially according
  through throughout toward towards upon within against along amid across why how what who which
  did does do is are was were has have had will would can could should may might must let photo courtesy pictured image`);

/** Verbs whose subject is a person and not a company, folded. */
export const PERSONAL_VERBS = words(`
  stressed affirmed emphasised emphasized underlined underscored reiterated remarked recalled
  replied testified quipped resigned died lauded shook visited arrived departed attended thanked
  thinks thought met hailed joked retired smiled believes`);

/** Words right before a name that only a person fits after, folded: `led by`, `succeeds`. */
export const PERSON_CUES =
  words(`succeed succeeds succeeded succeeding replacing named appointed elected
  nominated spouse quoted led headed chaired`);

import { TITLES } from './titles.js';

/** Nouns for people by what they do or are, beside titles and posts; singular or plural, folded. */
const PEOPLE = `people person persons man men woman women child children boy boys girl girls student students
  pupil pupils worker workers farmer farmers fisherman fishermen resident residents citizen citizens villager villagers
  passenger passengers tourist tourists visitor visitors guest guests traveller travellers traveler travelers customer
  customers consumer consumers user users driver drivers rider riders player players fan fans teacher teachers parent
  parents mother mothers father fathers family families relative relatives neighbour neighbours neighbor neighbors
  refugee refugees migrant migrants immigrant immigrants settler settlers prisoner prisoners inmate inmates victim
  victims survivor survivors patient patients nurse nurses doctor doctors scientist scientists researcher researchers
  scholar scholars engineer engineers lawyer lawyers judge judges juror jurors jury juries witness witnesses suspect
  suspects voter voters soldier soldiers troop troops fighter fighters rebel rebels sailor sailors protester protesters
  rioter rioters volunteer volunteers author authors writer writers poet poets artist artists actor actors actress
  actresses singer singers dancer dancers musician musicians historian historians journalist journalists reporter
  reporters playwright playwrights philosopher philosophers builder builders trader traders merchant merchants sponsor
  sponsors donor donors supporter supporters opponent opponents critic critics colonist colonists planter planters
  slave slaves servant servants noble nobles peasant peasants king kings astronaut astronauts athlete athletes crew
  crews personnel staff male males female females adult adults youth youths elderly believers christians muslims
  catholics protestants jews clergy monks nuns household households employee employees applicant applicants figures`;

/** Nouns for bodies of people that act as one; folded. */
const BODIES = `committee committees council councils court courts government governments party parties union unions
  company companies firm firms department departments ministry ministries agency agencies board boards commission
  commissions team teams army armies navy police parliament congress senate assembly church churches authority
  authorities group groups community communities public population school schools university universities bank banks
  club clubs organization organizations organisation organisations association associations federation union tribe
  tribes state states country countries nation nations province provinces delegation delegations media press magazine
  magazines newspaper newspapers journals coalition alliance administration office industry`;

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

const AGENTS: ReadonlySet<string> = new Set([
  ...split(PEOPLE),
  ...split(BODIES),
  ...Object.values(TITLES).flatMap((titles) => titles.flatMap((title) => [title, `${title}s`])),
]);

/** Endings that nearly only words for people have. */
const AGENT_ENDING =
  /(?:ists?|[^ao]ees|ologers|ographers|icians?|keepers?|makers|leaders|holders|goers|wives)$/;

/** Whether a folded noun names people, or a body of them, by what they are or do. */
export function isAgentNoun(folded: string): boolean {
  return AGENTS.has(folded) || AGENT_ENDING.test(folded);
}

import { CARDINALS, ORDINALS } from './numberWords.js';

const CARDINAL = `(?:\\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:${Object.keys(CARDINALS).join('|')}))`;
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[ -])?(?:${Object.keys(ORDINALS).join('|')}))`;
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const SEASON = 'spring|summer|autumn|fall|winter';
const STAGE =
  '(?:(?:early|mid|late|later|the (?:start|beginning|middle|end|turn|close|first half|second half) of(?: the)?)[ -])?';
/** Words that end a loose phrase of time or place. */
const CLAUSE = '[^,.;:()]{3,90}';

/** Up to the end of the sentence's part, or to where it says who said so. */
const REST =
  '(?:(?!,["”]? (?:(?:he|she|it|they|[A-Z][^ ,.]+) (?:said|says|added|noted|told|explain)|said|says|added|noted|according)|,["”]| said\\b)(?:[^.;”"]|\\.(?=\\d)))+';

/** Words that lead a reason in, with the reason. */
export const REASON = new RegExp(
  `\\b(?:because(?: of)?|due (?:largely |mainly |partly )?to|owing to|thanks to|as a result of|result(?:ed|s|ing) from|caused by|stem(?:s|med|ming) from|blamed on|attribut(?:es?|ed|ing)(?: \\S+){1,6}? to|blam(?:es?|ed|ing)|on account of|on (?:the )?grounds (?:of|that)|in view of|in light of|the reason (?:is|was)(?: that)?)\\s(?<is>${REST})|\\b(?:for (?:\\S+ ){1,3}reasons|so that ${REST}|in order to ${REST}|in a bid to ${REST}|with the aim of ${REST}|aimed at ${REST})`,
  'gi',
);

/** Looser leads: "since the roads are jammed", "as its stock had fallen", "to save water". */
export const LOOSE_REASON = new RegExp(
  `(?:\\bsince|, ?as|\\bas|, ?for|\\bafter|\\bwhen|\\bfor fear of|\\bto (?=(?:save|avoid|protect|prevent|reduce|help|allow|make|improve|increase|raise|keep|cut|meet|ensure|promote|support|boost|stop|encourage|attract|honou?r|mark|celebrate|escape|fund|pay|show|prove)\\b))\\s?(?!(?:well|soon|many|much|far|long|part|a (?:result|whole)|an? \\w+ (?:of|for)|\\d)\\b)(?<is>${REST})`,
  'gi',
);

/** Days and seasons told from the day of writing, or from another event: "yesterday", "three years later". */
export const RELATIVE_DAY = new RegExp(
  `\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|early|late|mid|later|earlier)[ -](?:(?:this|last|next) )?(?:night|week|weekend|month|year|decade|century|${SEASON}|${WEEKDAY}|${MONTH})|(?:on )?(?:${WEEKDAY})|(?:${CARDINAL}|a|an|a few|several|many) (?:second|minute|hour|day|week|month|year|decade|centurie?)y?s? (?:ago|later|earlier|afterwards?|before|after(?: \\S+){1,5}))\\b`,
  'gi',
);

/** Decades, centuries and millennia: "the mid-1990s", "the 15th through to the 19th centuries", "the 7th millennium BCE". */
export const LONG_TIME = new RegExp(
  `\\b${STAGE}(?:(?:1\\d|20)\\d0s|${ORDINAL}(?:(?: and| or| to| through| through to)(?: the)? ${ORDINAL})?[ -](?:century|centuries|millennium|millennia)(?: (?:bce?|ad|ce)\\b)?)(?! ?(?:-style|music))`,
  'gi',
);

/** What tells the stage of a date, right before it. */
export const BEFORE_DATE = new RegExp(
  `\\b(?:(?:early|mid|late)[ -]|(?:(?:the )?(?:${SEASON}|early months|last days)|the (?:start|beginning|middle|end)) (?:of |in )?(?:the )?)$`,
  'i',
);

/** Words of a question that ask when something ends, and what leads such a time in. */
export const END_ASKED =
  /\b(?:until|till|til|by when|runs? out|ends?|ended|expires?|expiry|deadline|how long|finish(?:ed|es)?|complet(?:ed|e|ion))\b/i;
export const LED_TO_END =
  /\b(?:until|till|through|to|by|before|ends?|ended|ending)\s(?:on\s|in\s)?(?:the\s)?$/i;

/** Times told by an event or by habit: "after the flood", "during the reign of …", "every winter". */
export const LOOSE_DATE = new RegExp(
  `\\b(?:when|after|before|until|till|once|as soon as|while|since|during|upon|following|by the time)\\s${CLAUSE}|\\b(?:in|at|by|of|from) (?:the )?(?:\\S+ ){0,2}(?:age|era|period|reign|renaissance|antiquity|war|dynasty|night|noon|dawn|dusk|midnight|birth|death|rest|${SEASON})\\b|\\b(?:year-round|annually|daily|weekly|monthly|hourly|(?:every|each) (?:\\S+ )?(?:day|week|month|year|${SEASON}|${WEEKDAY})|(?:the )?(?:day|week|month|year|morning|evening|night) (?:after|before)${CLAUSE})`,
  'gi',
);

/** Stretches of time: "from the early 2000s until 2014", "since 1951", "almost a month". */
export const DURATION =
  /\b(?:from|between)\s(?:[\w ]{0,30}?)\d{3,4}s?\s(?:to|until|till|through|and)\s(?:[\w ]{0,30}?)\d{3,4}s?|\b(?:since|until|till)\s(?:the\s)?(?:\w+\s){0,2}\d{3,4}s?\b|\b(?:(?:almost|nearly|about|over|under|less than|more than|at least|up to|half|just over)\s)*(?:an?|several|a few|many)\s(?:second|minute|hour|day|night|week|month|year|decade|centur|generation)(?:y|s|ies)?\b/gi;

/** Shares in words. */
export const FRACTION =
  /\b(?:(?:one|two|three|four|five|seven|nine|an?|nearly|about)[ -])(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)\b|\bhalf\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:two|three|four|five|six|ten|twenty|\d+)\b|\b(?:doubled|tripled|halved|quadrupled|two-fold|three-fold|threefold|twofold|fourfold|fivefold|tenfold)\b|\b(?:the )?(?:vast )?majority\b|\b(?:twice|three times|four times|five times|ten times) as\b/gi;

/** Nothing to pay. */
export const FREE =
  /\b(?:nothing|free(?: of charge)?|without (?:cost|charge)|no (?:cost|charge|fee|fees)|gratis)\b/gi;

/** Places in an order. */
export const RANK =
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?:[ -](?:largest|biggest|highest|most|place|position|in|best|leading|smallest|lowest)\b)?|\b(?:the )?(?:largest|biggest|top|leading|highest)\b/gi;

/** Ages as newspapers write them. */
export const AGE = new RegExp(
  `\\b${CARDINAL}[ -](?:year|month|week|day)s?[ -](?:old|of age)\\b|\\b(?:aged|at age|at the age of|age of|age) ${CARDINAL}\\b|(?<=, )\\d{2}(?=,)|\\(\\d{2}\\)`,
  'gi',
);

/** A bare number that may be an age: "Ruiz was 39, Pratt 26". */
export const LOOSE_AGE =
  /(?<=\b(?:is|was|were|turned|turns|turn|be|being) )\d{1,3}(?=[,.;)]| (?:and|when|at|in)\b)|(?<=\p{Lu}[\p{L}]+ )\d{2}(?=[,.;)])/gu;

/** Places by a common noun: "in the leaves", "at sea level"; not what such words open besides ("in order", "at least", "in March"). */
export const LOOSE_PLACE = new RegExp(
  `\\b(?:in|at|on|near|along|inside|outside|within|behind|beneath|beside|above|below|across|around|between|under|underneath|throughout|through|into|onto|from|to|towards?) (?!(?:order|fact|addition|least|most|general|particular|part|case|time|times|turn|it|them|him|her|this|that|these|those|which|whom|what|${MONTH}|${WEEKDAY}|${SEASON}|be|have|\\d+)\\b)(?:(?:the|an?|its|their|his|her|our|your|each|every|both|some|many|most|all|different)\\s)?(?:[\\w-]+\\s){0,2}?(?<is>[\\p{L}-]{3,}(?: (?:of|in) (?:the )?[\\p{L}-]{3,})?)`,
  'giu',
);

/** A meaning told in words: "means opposition to …", "stands for …". */
export const MEANING =
  /\b(?:means|meaning|meant|refers? to|defined as|translates? (?:as|to|into)|translated as|stands? for|stood for|known as|also called|i\.e\.,?)\s(?<is>[^.;()]{3,120})/gi;

/** Words that count without a figure; folded. */
export const OPEN_COUNTS: ReadonlySet<string> = new Set(
  'several both no none handful couple pair'.split(' '),
);

/** How often something happens, in one word. */
export const TIMES = /\b(?:once|twice|thrice|never)\b/gi;

/** Words that ask for people of whatever kind; folded. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons ppl men women individuals folks humans lives'.split(' '),
);

/** Nouns under which a set of people is asked for that has no name; folded. */
export const GROUPS: ReadonlySet<string> = new Set(
  'group groups body bodies party parties'.split(' '),
);

/** Nouns behind a preposition of place that name no place; folded. */
export const PLACELESS: ReadonlySet<string> = new Set(
  `time times year years month months week weeks day days hour hours minute minutes century centuries decade decades
   period periods era age season date morning evening night favour favor addition response connection accordance
   contrast comparison line order turn particular general fact part charge view terms way ways case cases percent
   percentage price prices cost costs rate rates value values number numbers amount amounts result results
   increase decrease growth rise fall answer question reason reasons purpose conclusion agreement`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words of a question without a question word that want a figure. */
export const FIGURE_WANTED =
  /\b(?:deaths?|dead|killed|died|casualties|injured|toll|victims|population|votes?|turnout|total|number|speed|rate|size|area|capacity|stake|share|tonnes?|tons?|km|hectares|metres|meters|contribution|money|bribe|how many|how much|fewer|more|spend|spent|deficit|surplus|growth|increase)\b|[%$€£]/i;

/** Words of a question that want a name of whatever kind. */
export const NAME_WANTED =
  /\b(?:biggest|largest|top|main|lead|leading|first|lowest|highest|best|guest|twin|sister|buyers?|markets?|investors?|suppliers?|shareholders?|sponsors?|partners?|owners?|producers?|customers?|name|called|company|country|city|province|district|capital|location|journal|newspaper|club|school|library)\b/i;

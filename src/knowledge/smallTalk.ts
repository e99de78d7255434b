/** Words of which a message can consist and still ask nothing; folded. */
export const SMALL_TALK_WORDS: ReadonlySet<string> = new Set(
  `hi hello hey yo hiya howdy greetings good morning evening afternoon night day gm gn sup hola
   thanks thank thx ty tysm cheers thankyou please ok okay k kk cool nice great awesome perfect wow lol lmao haha
   yes no yep nope yeah nah sure right really very much so that was is are were it its you u ur your youre r
   helpful useful amazing love this bot buddy mate friend man dude guys everyone all
   how doing going today tonight now things life whats what up there sorry bye goodbye cya later see
   welcome well done job help me can do we i im am fine happy a the and to for not bad test testing ping hmm um uh oh ah
   lot lots again too got gotcha answer answers pls plz wassup whatsup whats hru xd hehe rofl omg gg brb ttyl yay
   appreciate appreciated thats brilliant excellent fantastic alright`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Where an order can begin: at the head, behind a mark, or behind a word that leads to one. "Did he ignore the rules" gives none. */
const ORDER = '(?:^\\s*|[.!?;:,\\n]\\s*|\\b(?:please|pls|and|now|then|you|just|kindly)\\s+)';

/** Signs that somebody instructs the bot instead of asking about the articles; matched in folded text. */
export const INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(
    `${ORDER}(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:rules?|instructions?|prompts?|guidelines|restrictions|limits?|articles?|sources?|citations?|above|previous)\\b`,
  ),
  new RegExp(
    `${ORDER}(?:pretend (?:to be|you|that)|role-?play|act as (?:a|an|the|my|if)|behave as|imagine (?:that )?you)\\b`,
  ),
  new RegExp(
    `${ORDER}(?:make up|invent|fabricate|hallucinate)\\s+(?:a|an|the|some|any|me|figures?|numbers?|answers?|quotes?|sources?|facts?|\\w+'s)\\b`,
  ),
  /\b(?:system|developer|hidden|initial|secret)\s+prompt\b/,
  /\byour\s+(?:(?:system|developer|hidden|initial|secret|original|own)\s+)?(?:prompt|instructions?|token|password|api key|config\w*)\b/,
  /^\s*(?:system|assistant|developer|admin)\s*:/,
  /\byou are (?:now|no longer)\b/,
  /^(?:please |can you |could you |now )*(?:write|compose|draft|sing)\b.{0,20}\b(?:poem|song|haiku|story|essay|joke|code|script|lyrics|rap|limerick|novel|email|tweet)\b/,
  /\b(?:write|compose|tell|sing|give) me (?:a|an|some|another)\b.{0,20}\b(?:poem|song|haiku|story|essay|joke|code|script|lyrics|rap|limerick|novel)\b/,
  /\b(?:citations?|your (?:rules|filters?|safety|restrictions|limits)) (?:are|is) (?:now )?(?:off|disabled|lifted|gone)\b/,
  /\b(?:answer|reply|respond|speak)\b.{0,40}\b(?:with no|without(?: any)?|no) (?:rules|restrictions|limits|filters|citations?|quotes?|sources?)\b/,
  /\b(?:jailbreak (?:mode|yourself|prompt)|dan mode|developer mode|god mode)\b/,
  /\b(?:print|reveal|show|output|repeat|dump|tell)\b.{0,25}\b(?:your|the bot's) (?:rules|environment)\b/,
];

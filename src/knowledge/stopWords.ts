/**
 * Words that carry no subject of their own: articles, pronouns, auxiliaries, prepositions, question
 * words and the small talk around a question. They are neither indexed nor counted in coverage;
 * what they mean (a direction, a question word, a negation) is read before they are dropped.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such
   i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
   myself itself himself herself themselves one ones
   am is are was were be been being do does did done doing have has had having
   will would shall should can could may might must ought
   not no nor and or but if then else so than as because while until although though whether
   of at by for with about against between into through thru during before after above below to from
   up down in out on off over under again further once here there per via onto upon within without
   toward towards among amid across along around behind beyond near
   what which who whom whose when where why how
   all any both each few more most other some own same too very just only also even still yet
   much many lot lots
   don't didn't doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't hasn't haven't hadn't
   s t ll ve re d m
   please tell show give know want need find list name mention say says said get got
   whats wheres whos whens hows im dont didnt doesnt isnt whos
   vs versus isnt wasnt arent cant wont couldnt wouldnt theres thats since
   like according regarding concerning`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Words of a question that an answer has no cause to repeat: chat forms, fillers, adverbs of degree
 * and of the speaker's view, pronouns without a person, and the verb "get". A newspaper's sentence says
 * the same without them, so their absence says nothing; folded. They differ from stop words in that
 * they are still looked for: where one does stand it may help to find the passage. Sources: the
 * function-word classes of Quirk et al., A Comprehensive Grammar of the English Language (pronouns
 * 6.45-6.48, adverbs 8.93-8.133), and the short forms of chat and SMS.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `gonna wanna gotta gimme lemme dunno kinda sorta outta coulda shoulda woulda aint ain't imma finna
   acc abt wrt incl
   plz pls thx btw idk tbh imo lol ya yea yeah u ur r ppls n cuz cos coz bc tho b4 asap
   bro mate dude guys folks buddy
   get gets getting gotten
   wonder wondering know knows curious remind explain
   anybody anyone anything anywhere anyhow somebody someone something somewhere somehow
   everybody everyone everything everywhere else whatever whoever whichever
   til till yet already ever never ago nowadays presently currently right far moment
   actually really exactly precisely originally initially basically apparently supposedly allegedly
   reportedly usually normally typically generally specifically
   particularly especially approximately roughly approx circa almost nearly simply literally finally
   eventually maybe perhaps probably possibly please kindly instead anyway though
   exact actual particular specific certain various several altogether
   hundred thousand million billion trillion dozen
   yoy`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

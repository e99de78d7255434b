/** Words that lead a reason in, with the reason up to the next full stop or semicolon. */
export const REASON =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|so that|in order to|in a bid to|with the aim of|aimed at)\s[^.;]+/gi;
/** Days and seasons told from the day of writing. */
export const RELATIVE_DAY =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|early|late|mid|later|earlier)[ -](?:(?:this|last|next) )?(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/gi;
/** Shares in words. */
export const FRACTION =
  /\b(?:(?:one|two|three|four|a|nearly|about)[ -])?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fifths|tenths)\b|\b(?:doubled|tripled|halved|quadrupled|two-fold|threefold|twofold|tenfold)\b/gi;
/** Places in an order. */
export const RANK =
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?:[ -](?:largest|biggest|highest|most|place|position|in|best|leading|smallest|lowest)\b)?|\b(?:the )?(?:largest|biggest|top|leading|highest)\b/gi;
/** Ages as newspapers write them. */
export const AGE =
  /\b\d{1,3}[ -]years?[ -]old\b|\b(?:aged?|age of) \d{1,3}\b|(?<=, )\d{2}(?=,)|\(\d{2}\)/gi;

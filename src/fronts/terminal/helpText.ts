/** What `verbatim --help` prints. */
export const HELP_TEXT = `Answers questions from a folder of articles, only in the articles' own words.

  verbatim                          chat: on Discord when DISCORD_TOKEN is set, else in this terminal
  verbatim ask QUESTION             one reply, then exit
  verbatim ask QUESTION --explain   and what was weighed: the best sentences, constraints, shares
  verbatim ask --batch FILE         one JSON result a line for each {"question": …} line; - is standard input
  verbatim who NAME                 one person's card, then exit; a post will do for a name
  verbatim what [NAME]              an organisation or abbreviation, or all of them, then exit
  verbatim figures [ABOUT]          figures with what they measure, newest first, then exit
  verbatim timeline [ABOUT]         dated events and meetings in order of time, then exit
  verbatim check TEXT               what the articles say to each statement of a text, then exit
  verbatim text FILE                the text of a file that offsets count in, character for character
  verbatim verify RECEIPT           whether a quote still stands in its file
  verbatim gaps [--json|--csv]      what people asked on Discord that the articles do not answer
  verbatim eval FILE [--misses]     score a question file, and list what it got wrong
  verbatim web                      a local page that shows it as Discord does, without Discord

Options
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else seeds)
  --json           results as JSON
  --show PART      with who: only said, met or named; with what: only named
  --year N         with ask: only what the articles say about this year; with figures: only those of this year
  --measure WORDS  with figures: only figures of this, such as exports
  --from, --to T   not before, not after a day, a month or a year, such as 2023-07; with timeline: of the events,
                   with ask: of the articles' publication
  --csv            with figures, timeline and gaps: all rows as comma-separated values
  --source FILE    with ask: only from this file, or from those with this in their name
  --port N         with web: the port (default: 4270; 0 takes any that is free)
  --host HOST      with web: the address to listen on (default: 127.0.0.1, this machine only)
  --help, -h       this text
  --version, -v    the version

Exit status: 0 answered (verify: the quote stands), 3 refused (verify: changed or gone), 2 the call's words are off, 1 a fault.`;

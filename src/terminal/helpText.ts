/** What `verbatim --help` prints. */
export const HELP_TEXT = `Answers questions from a folder of articles, only in the articles' own words.

  verbatim                          chat: on Discord when DISCORD_TOKEN is set, else in this terminal
  verbatim ask QUESTION             one reply, then exit
  verbatim ask --batch FILE         one JSON result a line for each {"question": …} line; - is standard input
  verbatim who NAME                 one person's card, then exit
  verbatim check TEXT               what the articles say to each statement of a text, then exit
  verbatim text FILE                the text of a file that offsets count in, character for character
  verbatim verify RECEIPT           whether a quote still stands in its file
  verbatim gaps [--json|--csv]      what people asked on Discord that the articles do not answer
  verbatim eval FILE [--misses]     score a question file, and list what it got wrong

Options
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else seeds)
  --json           results as JSON
  --year N         with ask: only what the articles say about this year
  --source FILE    with ask: only from this file, or from those with this in their name
  --from DATE      with ask: only from articles published then or later (2023, 2023-07, 2023-07-04)
  --to DATE        with ask: only from articles published then or earlier
  --help, -h       this text
  --version, -v    the version

Exit status: 0 answered (verify: the quote stands), 3 refused (verify: changed or gone), 2 the call's words are off, 1 a fault.`;

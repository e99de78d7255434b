import type { Difference } from '../../engine/answers/claim.js';
import { wordRefusal } from '../../engine/answers/wordRefusal.js';
import { plural } from '../plural.js';
import type { Messages } from './messages.js';

/** The bot's own lines in English. */
export const en = {
  locale: 'en-US',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the articles: a quote with its file, or a plain no',
      options: {
        question: { name: 'question', description: 'What you want to know, in your own words' },
        year: { name: 'year', description: 'Only what the articles say about this year' },
        source: { name: 'source', description: 'Only from this file: its name, or a part of it' },
        from: {
          name: 'from',
          description: 'Only articles published then or later: 2023, 2023-07, 4 July 2023',
        },
        to: { name: 'to', description: 'Only articles published then or earlier' },
        private: { name: 'private', description: 'Whether only you see the reply' },
      },
    },
    who: {
      name: 'who',
      description: 'Who somebody is, in the words of the articles',
      options: {
        name: {
          name: 'name',
          description: 'A name or part of it, or a post; accents and capitals do not matter',
        },
        show: { name: 'show', description: 'Only what they said, whom they met, or where named' },
      },
    },
    what: {
      name: 'what',
      description: 'What an organisation is or an abbreviation stands for, as the articles say',
      options: {
        name: {
          name: 'name',
          description: 'An organisation or abbreviation, or part of it; empty for all of them',
        },
        show: { name: 'show', description: 'Only where it is named' },
      },
    },
    figures: {
      name: 'figures',
      description: 'What the articles state in figures: a table, a chart and a file',
      options: {
        about: { name: 'about', description: 'Words that must be there, such as Hanoi Laos' },
        year: { name: 'year', description: 'Only figures of this year' },
        measure: { name: 'measure', description: 'Only figures of this, such as exports' },
      },
    },
    timeline: {
      name: 'timeline',
      description: 'What happened when, as the articles date it, in order',
      options: {
        about: { name: 'about', description: 'Words that must be there, such as a name' },
        from: { name: 'from', description: 'Not before this day, month or year, such as 2023-07' },
        to: { name: 'to', description: 'Not after this day, month or year' },
      },
    },
    sources: {
      name: 'sources',
      description: 'The articles that answers come from',
      options: {
        file: {
          name: 'file',
          description: 'A file, or part of its name, to see its headline, date, size and opening',
        },
      },
    },
    about: {
      name: 'about',
      description: 'How many articles are loaded, and what I will not do',
      options: {},
    },
    check: {
      name: 'check',
      description: 'Check a text against the articles, statement by statement',
      options: { text: { name: 'text', description: 'What somebody said or wrote' } },
    },
    verify: {
      name: 'verify',
      description: 'Whether a quote of mine still stands in its file',
      options: {
        receipt: { name: 'receipt', description: 'What stands behind “receipt” under the quote' },
      },
    },
    settings: {
      name: 'settings',
      description: 'Where I answer in this server, and how; without options, what is set',
      options: {
        add: { name: 'add', description: 'Channels to answer in: mention them, or give their ids' },
        remove: { name: 'remove', description: 'Channels to answer in no longer' },
        private: { name: 'private', description: 'Whether only the asker sees a reply' },
        silence: {
          name: 'silence',
          description:
            'Withhold answers less sure than this, in percent, 0 to 100; 0 withholds none',
        },
        reset: { name: 'reset', description: 'Whether to go back to what was set at first' },
      },
    },
    gaps: {
      name: 'gaps',
      description: 'What people ask here that the articles do not answer, most asked first',
      options: {},
    },
    'forget-me': {
      name: 'forget-me',
      description: 'Erase everything that I keep about you',
      options: {},
    },
    help: { name: 'help', description: 'What you can ask for', options: {} },
  },
  call: {
    needs: (option, usage) => `It needs a ${option}: ${usage}`,
    tooLong: (option, length, limit) =>
      `That ${option} has ${count(length)} characters; at most ${count(limit)} can be read. Please make it shorter.`,
    notAYear: (option, typed) =>
      `“${typed}” is no ${option}: give a whole number from 1000 to 2999.`,
    notYesOrNo: (option, typed) => `“${typed}” does not fit ${option}: say yes or no.`,
    noCommand: (name, usages) =>
      `There is no command /${name}. There is ${usages.join(', ')}; or just type your question.`,
  },
  menus: { check: 'Check against the articles' },
  count,
  ask: {
    foundIn: (file) => `Found in ${file}`,
    differ: (answers) => `The articles differ, and none is picked: ${answers}`,
    differNote:
      'They state different values for what was asked. Each is quoted, and none is given as the answer.',
    refusal: wordRefusal,
    unsure: 'Not sure that this answers it',
    twoYears: (option, stated) =>
      `The question is about ${stated}, and the year option says ${option}. Please give one of them only.`,
    onlyIn: (file) => `Only ${file} was looked at.`,
    onlyAmong: (files) => `Only the ${plural(files, 'file')} that fit the source were looked at.`,
    notADate: (option, typed) =>
      `“${typed}” does not fit ${option}: give a year, a month or a day, such as 2023, 2023-07 or 4 July 2023.`,
    turnedRound: (from, to) =>
      `Nothing can be published from ${from} to ${to}: the first is after the second.`,
    nonePublished: (from, to) =>
      `No article states that it was published ${between(from, to)}. Articles without a date are left out of this.`,
    onlyPublished: (from, to) => `Only articles published ${between(from, to)} were looked at.`,
  },
  check: {
    summary: (supported, contradicted, nothing) =>
      `${plural(supported + contradicted + nothing, 'statement')} checked: ${count(supported)} supported, ${count(contradicted)} contradicted, nothing on ${count(nothing)}.`,
    nothingToCheck:
      'There is nothing in it to check: no statement with a figure, a date, a name or a deed.',
    left: (checked, left) =>
      `Only the first ${count(checked)} statements were checked, and ${count(left)} more left out.`,
    supported: (position) => `${count(position)}. Supported`,
    contradicted: (position, difference) =>
      `${count(position)}. Contradicted, ${OTHERWISE[difference]}`,
    nothing: (position) => `${count(position)}. Nothing on this`,
    supports: (position) => `Supports statement ${count(position)}`,
    against: (position) => `Says otherwise than statement ${count(position)}`,
  },
  who: {
    noRole: (name) => `${name}: the articles name this person and state no role`,
    furtherRoles: (number) =>
      `The articles state ${plural(number, 'further role')}; these are the fullest.`,
    alsoWritten: 'Also written',
    named: 'Named',
    mentions: (times, articles) => `${plural(times, 'time')} in ${plural(articles, 'article')}`,
    which: (number, typed) =>
      `${plural(number, 'person', 'people')} in the articles fit “${typed}”: which one?`,
    more: (number) => `And ${count(number)} more: type more of the name to see them.`,
    nobody: (typed) => `No article names “${typed}”.`,
    noHolder: (typed) => `No article names anybody as “${typed}”.`,
    nearest: 'The nearest names are these.',
    whichHolds: (number, typed) =>
      `${plural(number, 'person', 'people')} in the articles fit the post “${typed}”: which one?`,
    held: (words) => `When: ${words}`,
    quoted: 'Quoted',
    times: (times) => plural(times, 'time'),
    met: 'Met',
    noPart: (option, typed, parts) => `“${typed}” is no ${option}: there is ${parts.join(', ')}.`,
    buttons: {
      said: (number) => `What they said (${count(number)})`,
      met: (number) => `Meetings (${count(number)})`,
      named: (number) => `Where named (${count(number)})`,
      card: 'Card',
    },
    saidBy: (name, number) => `${name}: quoted ${plural(number, 'time')}`,
    metBy: (name, number) => `${name}: ${plural(number, 'meeting')}`,
    namedIn: (name, number) => `${name}: named in ${plural(number, 'sentence')}`,
    saidNothing: (name) => `The articles quote nothing that ${name} said.`,
    metNobody: (name) => `The articles tell of no meeting of ${name} with somebody they name.`,
    furtherQuotes: (number) => `And ${count(number)} more, which are left out here.`,
    direct: 'In their own words',
    reported: 'As the article reports it',
    byPronoun: (form, pronoun) => `${form}; “${pronoun}” is read as whoever spoke before`,
    meetingWith: (name) => `With ${name}`,
  },
  what: {
    list: (number) =>
      `${plural(number, 'organisation or abbreviation', 'organisations and abbreviations')} in the articles`,
    moreInList: (number) => `And ${count(number)} more: name one, or part of its name, to see it.`,
    nothingStated: 'named only',
    notSaid: (name) => `${name}: the articles name it and do not say what it is`,
    which: (number, typed) => `${count(number)} names in the articles fit “${typed}”: which one?`,
    none: (typed) => `No article names “${typed}”.`,
    standsFor: 'What it stands for',
    isA: 'What it is',
  },
  figures: {
    summary: (number, typed, shown) =>
      `${plural(number, 'figure')}${onTopic(typed)}, newest first${shown < number ? `; the first ${count(shown)} are shown` : ''}`,
    none: (typed) => `The articles state no figure${onTopic(typed)}.`,
    value: 'Figure',
    what: 'Of what',
    whose: 'Whose',
    towards: 'Towards',
    trade: 'Trade',
    period: 'When',
    change: 'Change',
    file: 'File',
    export: 'exports',
    import: 'imports',
    both: 'both ways',
    rank: 'rank',
    of: (measure, whole) => `${measure}, of ${whole}`,
    up: (amount, against) => `up ${amount}${against === '' ? '' : ` (${against})`}`.trim(),
    down: (amount, against) => `down ${amount}${against === '' ? '' : ` (${against})`}`.trim(),
    lent: 'What stands in brackets is stated by a sentence before.',
    disagree: (number) =>
      `${plural(number, 'row')} marked ≠: the articles state different values for the same, and none is picked.`,
    row: (position) => `Row ${count(position)}`,
    chart: (unit, typed, logarithmic) =>
      `${unit}${typed === '' ? '' : ` · ${typed}`}${logarithmic ? ' · each line is ten times the one before' : ''}`,
    chartInWords: (title, bars) => `Bar chart. ${title}. ${bars}`,
    csv: (number) => `A table of ${plural(number, 'row')} as comma-separated values`,
    tooLarge: (number) =>
      `All ${plural(number, 'row')} together are too large to send: narrow them by words or a year.`,
  },
  timeline: {
    summary: (number, typed, shown) =>
      `${plural(number, 'date')}${onTopic(typed)}, in order of time${shown < number ? `; the first ${count(shown)} are shown` : ''}`,
    none: (typed) => `The articles date nothing${onTopic(typed)}.`,
    dated: (position, resolved, written) => `${count(position)}. ${resolved} (“${written}”)`,
    yearNotStated: (position, written) => `${count(position)}. “${written}”, year not stated`,
    undated: (position) => `${count(position)}. No date stated`,
    met: (who) => `met: ${who}`,
    at: (place) => `in ${place}`,
    notATime: (option, typed) =>
      `“${typed}” does not fit ${option}: give a day, a month or a year, such as 2023, 2023-07 or July 3, 2023.`,
  },
  sources: {
    list: (number) => `${plural(number, 'article')} to quote from`,
    moreInList: (number) =>
      `And ${count(number)} more: name a file, or part of its name, to see it.`,
    which: (number, typed) => `${plural(number, 'file')} fit “${typed}”: which one?`,
    more: (number) => `And ${count(number)} more: type more of the name to see them.`,
    none: (typed, nearest) => {
      const [first, ...others] = nearest;
      if (first === undefined) return `No file is called “${typed}”.`;
      return others.length === 0
        ? `No file is called “${typed}”. The nearest is ${first}.`
        : `No file is called “${typed}”. The nearest are ${nearest.join(', ')}.`;
    },
    headline: 'Headline',
    noHeadline: 'no headline',
    date: 'Date',
    noDate: 'no date stated',
    writtenIn: 'Written in',
    size: 'Size',
    sizeOf: (words, characters) => `${plural(words, 'word')}, ${plural(characters, 'character')}`,
  },
  about: {
    summary: (articles, passages, people) =>
      `I answer only in the words of ${plural(articles, 'article')}, ${plural(passages, 'passage')}, ${plural(people, 'person', 'people')}.`,
    paragraphs: [
      'Every answer is a quote with the file it stands in. When no passage supports an answer, I say so.',
      'I will not write an answer of my own, reckon with figures, guess, or know anything that the articles do not say.',
    ],
    articles: 'Articles',
    passages: 'Passages',
    people: 'People',
    meaning: 'Read for meaning',
    embedded: (percent) => `${count(percent)} of 100 parts; the rest is found by its words`,
    read: 'Read',
    connections: 'Connected',
    connected: (up, of, down) =>
      down === '' ? `${count(up)} of ${count(of)}` : `${count(up)} of ${count(of)} (${down})`,
    upSince: 'Running since',
  },
  help: { summary: 'Ask a question, and I answer with quotes from the articles.' },
  settings: {
    onlyInServer: 'Settings belong to a server: please call this in one.',
    shown: 'This is set for this server.',
    changed: 'Done. This is set for this server now.',
    channels: 'Channels',
    everywhere: 'everywhere',
    replies: 'Replies',
    repliesOpen: 'for everybody, unless the question says otherwise',
    repliesPrivate: 'for the asker alone, unless the question says otherwise',
    silence: 'Withheld',
    noSilence: 'no answer',
    silenceBelow: (percent) => `answers less than ${percent}% sure`,
    noChannel: (typed) =>
      `I can read no channel from “${typed}”: choose it from the list that appears after typing #, or paste its id.`,
    tooManyChannels: (limit) =>
      `At most ${count(limit)} channels can be listed. A category counts as one and stands for all of its channels.`,
    notPercent: (typed) => `“${typed}” is no number from 0 to 100.`,
  },
  forget: {
    nobodyKnown: 'Nothing is kept here, so there is nothing to erase.',
    nothing: 'I keep nothing about you.',
    done: (records) =>
      `Erased: ${plural(records, 'record')}. I keep nothing about you any more. My replies in Discord stay until somebody deletes them there.`,
  },
  gaps: {
    table: 'Questions that the articles do not answer, and answers found not helpful, as a table',
    onlyInServer: 'Gaps belong to a server: please call this in one.',
    none: 'Nobody has asked anything here lately that the articles do not answer.',
    summary: (questions, answers) =>
      answers === 0
        ? `The articles do not answer ${plural(questions, 'question')} that people asked here.`
        : `The articles do not answer ${plural(questions, 'question')} that people asked here, and ${plural(answers, 'answer')} ${answers === 1 ? 'was' : 'were'} found not helpful.`,
    asked: (times, people, since, nearest) =>
      `asked ${times === 1 ? 'once' : plural(times, 'time')}${people > 1 ? ` by ${plural(people, 'person', 'people')}` : ''} since ${since}${nearest === undefined ? '' : `; nearest: ${nearest}`}`,
    doubted: (notHelpful, helpful, file) =>
      `the answer from ${file} was not helpful to ${plural(notHelpful, 'person', 'people')}${helpful === 0 ? '' : `, and helpful to ${count(helpful)}`}`,
    more: (number) => `${plural(number, 'more line')} in gaps.csv, with the nearest passages.`,
  },
  subscriptions: {
    added:
      'I will write to you, once, when the articles answer this. Please let members of this server, or me, send you direct messages.',
    already: 'You are waiting for this already. I will write to you when the articles answer it.',
    full: (most) =>
      `You are waiting for ${count(most)} questions already, and I keep no more. /forget-me erases them all.`,
    answeredNow: 'The articles answer this by now. Please ask again.',
    answered: (question, since) =>
      `You asked on ${since}: “${question}” The articles answer it now.`,
  },
  speaking: {
    notHere: (channels) => `I do not answer in this channel. You can ask me in ${channels}.`,
    onlyPrivately: (command) =>
      `In this server I answer for the asker alone. Please use ${command} for that.`,
    notSure: 'I found something, but I am not sure enough of it to show it in this server.',
    wait: (seconds) =>
      `That was quick! Please give me ${plural(seconds, 'second')}, and then ask again.`,
    threadName: 'Further questions',
    threadHello: 'Ask on here: mention me in your question, or reply to me.',
    threadOpen: (thread) => `We can go on in ${thread}.`,
    noThread: 'I may not open threads in this channel.',
  },
  quote: {
    noDate: 'no date stated',
    alsoIn: (files) => `also in ${files}`,
    otherFiles: (number) => plural(number, 'other file'),
    andMore: (files, number) => `${files} and ${count(number)} more`,
    pages: (first, last) =>
      first === last ? `page ${count(first)}` : `pages ${count(first)}–${count(last)}`,
    receipt: (receipt) => `receipt ${receipt}`,
  },
  verify: {
    unchanged: (file) =>
      `Unchanged: the quote stands in ${file}, word for word and where it stood.`,
    moved: (file) => `Moved: the quote stands in ${file} word for word, at another place.`,
    movedTo: (file) => `Moved: the quote stands word for word in another file, ${file}.`,
    changed: (file) =>
      `Changed: the quote no longer stands so in the articles. This is what comes nearest to it in ${file}.`,
    changedMarks: (file) =>
      `Changed: ${file} has the quote's words, with other marks or white space.`,
    changedNote:
      'A receipt holds a few bits of each word: what it does not know is new, from the first such word to the last, and a single changed word can escape it.',
    gone: (file) => `Gone: nothing in ${file} comes near the quote any more.`,
    fileGone:
      'Gone: the file of this quote is not among the articles, and its words stand nowhere in them.',
    noReceipt:
      'That is no receipt of mine, or a part of it is missing or mistyped. Copy all that stands behind “receipt” under a quote.',
    newer: 'That receipt is from a newer version of me, and I cannot read it.',
    place: 'Place',
    differs: 'New',
    placeOf: (start, end) => `characters ${count(start)} to ${count(end)} of its text`,
    now: 'As it stands now',
    nearest: 'Not the quote, but what comes nearest',
  },
  chat: {
    fault: (reference) => `Something went wrong here; the log has the cause under ${reference}.`,
    oldButton: 'This button is from an older version of me. Please ask again.',
    goneCommand: 'I do not have this command any more. /help lists what I have.',
    gone: 'I do not have this any more. /help lists what I have.',
    answer: 'Answer',
    noAnswer: 'No answer',
    answerQuote: (position, number) =>
      number === 1 ? 'Answer' : `Answer · quote ${count(position)} of ${count(number)}`,
    quote: (position, number) =>
      number === 1 ? 'Quote' : `Quote ${count(position)} of ${count(number)}`,
    nearestPassage: (position, number) =>
      `Not an answer · passage ${count(position)} of ${count(number)}`,
    furtherPassage: (position, number) =>
      `Not the answer · passage ${count(position)} of ${count(number)}`,
    contextPassage: (position, number) => `Passage ${count(position)} of ${count(number)}`,
    contextQuote: (position, number) =>
      `▶ Passage ${count(position)} of ${count(number)}, with the quote`,
    page: (page, number) => `Page ${count(page)} of ${count(number)}`,
    attached: (characters, file) =>
      `This has ${plural(characters, 'character')}, more than a message can show. It is attached whole, with its passage, as ${file}.`,
    tooLongToAttach: (file, start, end) =>
      `This is longer than anything that can be sent here. It stands in ${file}, from character ${count(start)} to ${count(end)}.`,
    notAnAnswer: 'These passages come nearest and are not an answer.',
    nothingNear: 'Nothing comes near any more. Ask again to see what there is now.',
    furtherPassages: 'These are other passages on the question, and not the answer.',
    nothingFurther: 'No other passage speaks of this.',
    around: (file) => `Around the quote in ${file}; the quote is in bold`,
    awayFrom: (file) => `More of ${file}; the quote is on another page`,
    shownBy: 'Shown by',
    showing: 'This has been shown to everyone already.',
    votedHelpful: 'Noted: this answer was helpful to you. The other button changes that.',
    votedNotHelpful: 'Noted: this answer was not helpful to you. The other button changes that.',
    cardGone:
      'I no longer keep the question that this button belongs to: it was too old, or erased. Please ask again.',
    articleGone:
      'The article of this quote is no longer among those that I read. Please ask again.',
    articleChanged:
      'The article of this quote has changed, and the quote no longer stands there as it did. Please ask again.',
    buttons: {
      nearest: 'Nearest passages',
      context: 'In context',
      contextOf: (position) => `Quote ${count(position)} in context`,
      further: 'More passages',
      helpful: 'Helpful',
      notHelpful: 'Not helpful',
      show: 'Show to everyone',
      thread: 'Go on in a thread',
      tell: 'Tell me when the articles answer this',
      earlier: '◀ Earlier',
      later: 'Later ▶',
    },
    replyAttached: 'The whole reply is attached as reply.txt.',
    replyAsFile: 'This reply does not fit a message, so it is attached whole as reply.txt.',
  },
} satisfies Messages;

const OTHERWISE: Readonly<Record<Difference, string>> = {
  figure: 'by another figure',
  year: 'by another time',
  direction: 'by the other direction',
  name: 'by another name',
  post: 'by another rank',
};

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function onTopic(typed: string): string {
  return typed === '' ? '' : ` on “${typed}”`;
}

/** Days are left as `YYYY-MM-DD`, as under a quote. */
function between(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `up to ${to}`;
  return to === undefined ? `from ${from} on` : `from ${from} to ${to}`;
}

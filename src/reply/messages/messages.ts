import type { Difference } from '../../engine/answers/claim.js';
import type { RefusalGround } from '../../engine/answers/refusalGround.js';

/** How a command or an option is called and described to people. */
export interface Words {
  /** Lower case, without blanks, 1–32 characters. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
}

export interface CommandWords extends Words {
  /** By the option's own (English) name. */
  readonly options: Readonly<Record<string, Words>>;
}

/**
 * Every line that the bot says of itself, in one language. Quotes, headlines, file names and what a
 * person typed are put in as they are. All is plain text of one line, without markup. Counts come as
 * numbers and are written out here, as languages group digits differently.
 */
export interface Messages {
  /** BCP 47, as `Intl` reads it. */
  readonly locale: string;
  /** By the command's own (English) name; a test holds that none is missing. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** What is wrong with a call. Names are those that the person sees. */
  readonly call: {
    needs(option: string, usage: string): string;
    tooLong(option: string, length: number, limit: number): string;
    notAYear(option: string, typed: string): string;
    notYesOrNo(option: string, typed: string): string;
    noCommand(name: string, usages: readonly string[]): string;
  };
  /** What message menus are called, 1–32 characters each, by the name of the command that they run. */
  readonly menus: Readonly<Record<string, string>>;
  /** A whole number with its digits grouped. */
  count(number: number): string;
  readonly ask: {
    /** Instead of a short answer, when the whole quote is the answer. */
    foundIn(file: string): string;
    /** `answers` is already joined. */
    differ(answers: string): string;
    readonly differNote: string;
    refusal(ground: RefusalGround): string;
    /** Above a quote that may answer and is not sure to. */
    readonly unsure: string;
    /** The `year` option says another year than the question itself. */
    twoYears(option: string, stated: string): string;
    /** Behind a refusal's sentence: which one file, or how many, were looked at. */
    onlyIn(file: string): string;
    onlyAmong(files: number): string;
    /** What was typed for a publication date is none. */
    notADate(option: string, typed: string): string;
    /** Days are `YYYY-MM-DD`; one of them at least is there. */
    turnedRound(from: string, to: string): string;
    nonePublished(from: string | undefined, to: string | undefined): string;
    onlyPublished(from: string | undefined, to: string | undefined): string;
  };
  /** What a check of somebody's statements says; `position` counts statements from 1. */
  readonly check: {
    summary(supported: number, contradicted: number, nothing: number): string;
    readonly nothingToCheck: string;
    left(checked: number, left: number): string;
    /** Before a statement, with its verdict. */
    supported(position: number): string;
    contradicted(position: number, difference: Difference): string;
    nothing(position: number): string;
    /** Above a quote. */
    supports(position: number): string;
    against(position: number): string;
  };
  readonly who: {
    noRole(name: string): string;
    furtherRoles(count: number): string;
    readonly alsoWritten: string;
    readonly named: string;
    mentions(times: number, articles: number): string;
    which(count: number, typed: string): string;
    more(count: number): string;
    nobody(typed: string): string;
    /** Like `nobody`, when a post was typed that is stated with another rank only. */
    noHolder(typed: string): string;
    readonly nearest: string;
    /** Like `which`, when the post that they hold was typed. */
    whichHolds(count: number, typed: string): string;
    /** Above a role, what its sentence says of when it was held. */
    held(words: string): string;
    /** Labels of facts: how often somebody is quoted; whom they met. */
    readonly quoted: string;
    times(times: number): string;
    readonly met: string;
    /** A part of the card that can be asked for. */
    noPart(option: string, typed: string, parts: readonly string[]): string;
    /** Buttons to those parts, and back; at most 80 characters each. */
    readonly buttons: {
      said(count: number): string;
      met(count: number): string;
      named(count: number): string;
      readonly card: string;
    };
    /** Above a part of the card. */
    saidBy(name: string, count: number): string;
    metBy(name: string, count: number): string;
    namedIn(name: string, count: number): string;
    saidNothing(name: string): string;
    metNobody(name: string): string;
    /** Behind the first of many quotes. */
    furtherQuotes(count: number): string;
    /** Above a quote. */
    readonly direct: string;
    readonly reported: string;
    /** `pronoun` stands for the name in the quote. */
    byPronoun(form: string, pronoun: string): string;
    meetingWith(name: string): string;
  };
  readonly what: {
    list(count: number): string;
    moreInList(count: number): string;
    /** In a list, of what nothing more is stated. */
    readonly nothingStated: string;
    notSaid(name: string): string;
    which(count: number, typed: string): string;
    none(typed: string): string;
    /** Above a quote. */
    readonly standsFor: string;
    readonly isA: string;
  };
  readonly figures: {
    /** `typed` joins what narrows the table, and is empty without; `shown` rows of `count` stand in it. */
    summary(count: number, typed: string, shown: number): string;
    none(typed: string): string;
    /** Headings of the table. */
    readonly value: string;
    readonly what: string;
    readonly whose: string;
    readonly towards: string;
    readonly trade: string;
    readonly period: string;
    readonly change: string;
    readonly file: string;
    readonly export: string;
    readonly import: string;
    readonly both: string;
    readonly rank: string;
    /** A share or a part of something. */
    of(measure: string, whole: string): string;
    /** `amount` is empty where only the way is stated; `against` likewise. */
    up(amount: string, against: string): string;
    down(amount: string, against: string): string;
    /** Notes under a table. */
    readonly lent: string;
    disagree(count: number): string;
    /** Above a quote: its row in the table. */
    row(position: number): string;
    /** Title of a chart. */
    chart(unit: string, typed: string, logarithmic: boolean): string;
    /** What a chart shows, in words; `bars` are already joined. */
    chartInWords(title: string, bars: string): string;
    csv(count: number): string;
    /** Instead of a table that no file can hold. */
    tooLarge(count: number): string;
  };
  readonly timeline: {
    summary(count: number, typed: string, shown: number): string;
    none(typed: string): string;
    /** Above a quote: what is written, and what it means. */
    dated(position: number, resolved: string, written: string): string;
    yearNotStated(position: number, written: string): string;
    undated(position: number): string;
    /** Behind those: who met, and where. */
    met(who: string): string;
    at(place: string): string;
    notATime(option: string, typed: string): string;
  };
  readonly sources: {
    list(count: number): string;
    moreInList(count: number): string;
    which(count: number, typed: string): string;
    more(count: number): string;
    none(typed: string, nearest: readonly string[]): string;
    readonly headline: string;
    readonly noHeadline: string;
    readonly date: string;
    readonly noDate: string;
    readonly writtenIn: string;
    readonly size: string;
    sizeOf(words: number, characters: number): string;
  };
  readonly about: {
    summary(articles: number, passages: number, people: number): string;
    readonly paragraphs: readonly string[];
    readonly articles: string;
    readonly passages: string;
    readonly people: string;
    /** Of the passages whose meaning is computed, as long as not all are. */
    readonly meaning: string;
    embedded(percent: number): string;
    readonly read: string;
    /** Of the connections to a platform; `down` lists those that are not up, and is empty when all are. */
    readonly connections: string;
    connected(up: number, of: number, down: string): string;
    readonly upSince: string;
  };
  readonly help: {
    readonly summary: string;
  };
  /** What `/settings` says; `channels` are named after `channels` by the front. */
  readonly settings: {
    readonly onlyInServer: string;
    readonly shown: string;
    readonly changed: string;
    readonly channels: string;
    readonly everywhere: string;
    readonly replies: string;
    readonly repliesOpen: string;
    readonly repliesPrivate: string;
    readonly silence: string;
    readonly noSilence: string;
    /** `percent` is 0–100. */
    silenceBelow(percent: number): string;
    noChannel(typed: string): string;
    tooManyChannels(limit: number): string;
    notPercent(typed: string): string;
  };
  readonly forget: {
    readonly nobodyKnown: string;
    readonly nothing: string;
    done(records: number): string;
  };
  /** What `/gaps` says. Days are `YYYY-MM-DD`. */
  readonly gaps: {
    /** What gaps.csv holds, for those who can't see it. */
    readonly table: string;
    readonly onlyInServer: string;
    readonly none: string;
    summary(questions: number, answers: number): string;
    /** Behind a question that was refused, and behind one whose answer was found not helpful. */
    asked(times: number, people: number, since: string, nearest: string | undefined): string;
    doubted(notHelpful: number, helpful: number, file: string): string;
    more(count: number): string;
  };
  /** About telling somebody when the articles answer a question. */
  readonly subscriptions: {
    readonly added: string;
    readonly already: string;
    full(most: number): string;
    readonly answeredNow: string;
    /** Above the answer, when it comes. */
    answered(question: string, since: string): string;
  };
  /** Why a question gets no answer here or now. */
  readonly speaking: {
    /** `channels` is a list in the platform's own markup, never empty. */
    notHere(channels: string): string;
    /** To a mention where replies are for the asker alone. */
    onlyPrivately(command: string): string;
    readonly notSure: string;
    wait(seconds: number): string;
    /** A thread to go on asking in: its name, at most 100 characters, and the bot's first line there. */
    readonly threadName: string;
    readonly threadHello: string;
    /** `thread` is a link in the platform's own markup. */
    threadOpen(thread: string): string;
    readonly noThread: string;
  };
  /** The line under a quote. */
  readonly quote: {
    readonly noDate: string;
    alsoIn(files: string): string;
    otherFiles(count: number): string;
    /** Files that a line has no room for, after those that it names. */
    andMore(files: string, count: number): string;
    /** The pages of its file that a quote stands on; the same number twice when it is one. */
    pages(first: number, last: number): string;
    receipt(receipt: string): string;
  };
  /** What became of a quote, by its receipt. */
  readonly verify: {
    unchanged(file: string): string;
    moved(file: string): string;
    movedTo(file: string): string;
    changed(file: string): string;
    changedMarks(file: string): string;
    readonly changedNote: string;
    gone(file: string): string;
    readonly fileGone: string;
    readonly noReceipt: string;
    readonly newer: string;
    readonly place: string;
    /** Before the words of the file that the quote did not have. */
    readonly differs: string;
    placeOf(start: number, end: number): string;
    /** Above the words as they stand now, and above those that come nearest. */
    readonly now: string;
    readonly nearest: string;
  };
  /** What only a chat platform needs. */
  readonly chat: {
    fault(reference: string): string;
    readonly oldButton: string;
    readonly goneCommand: string;
    readonly gone: string;
    /** Words that say what a colour says: the lines are read in notifications and by screen readers. */
    readonly answer: string;
    readonly noAnswer: string;
    /** The line above a quote; `position` counts from 1. */
    answerQuote(position: number, count: number): string;
    quote(position: number, count: number): string;
    nearestPassage(position: number, count: number): string;
    furtherPassage(position: number, count: number): string;
    /** The line above one of an article's passages, and above the one in which the quote is marked. */
    contextPassage(position: number, count: number): string;
    contextQuote(position: number, count: number): string;
    page(page: number, count: number): string;
    /** In the place of a quote that went into a text file. */
    attached(characters: number, file: string): string;
    /** In the place of a quote that no file can hold. */
    tooLongToAttach(file: string, start: number, end: number): string;
    readonly notAnAnswer: string;
    readonly nothingNear: string;
    readonly furtherPassages: string;
    readonly nothingFurther: string;
    /** Above the passages around a quote, and above a page of them that the quote is not on. */
    around(file: string): string;
    awayFrom(file: string): string;
    readonly shownBy: string;
    readonly showing: string;
    readonly votedHelpful: string;
    readonly votedNotHelpful: string;
    /** The question under a button is no longer kept. */
    readonly cardGone: string;
    readonly articleGone: string;
    readonly articleChanged: string;
    /** At most 80 characters each. */
    readonly buttons: {
      readonly nearest: string;
      readonly context: string;
      /** Where there are several quotes; `position` is the quote's, from 1. */
      contextOf(position: number): string;
      readonly further: string;
      readonly helpful: string;
      readonly notHelpful: string;
      readonly show: string;
      readonly thread: string;
      readonly tell: string;
      readonly earlier: string;
      readonly later: string;
    };
    readonly replyAttached: string;
    readonly replyAsFile: string;
  };
}

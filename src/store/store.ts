/** What the managers of a server decided for it. */
export interface ServerSettings {
  /** Ids of the channels in which questions are answered; empty means everywhere. */
  readonly channels: readonly string[];
  /** Whether a reply is for the asker alone unless the question says otherwise. */
  readonly private: boolean;
  /** Confidence, 0–1, below which an answer is withheld; `undefined` withholds none. */
  readonly silence: number | undefined;
}

/** Whether somebody found an answer helpful. */
export interface Vote {
  /** The answer voted on, by an id that its giver chose. */
  readonly answer: string;
  readonly person: string;
  readonly helpful: boolean;
  readonly at: Date;
}

/** How an answer was voted on. */
export interface VoteTally {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** A question that was asked, to be offered again. */
export interface AskedQuestion {
  readonly person: string;
  /** `undefined` outside of any server. */
  readonly server: string | undefined;
  /** Whether everybody in the server could see it being asked, so that it may be offered to them. */
  readonly shared: boolean;
  readonly text: string;
  readonly at: Date;
}

/** To whom recent questions are to be offered, and where. */
export interface RecentQuestions {
  /** `undefined` outside of any server. */
  readonly server: string | undefined;
  readonly person: string;
  readonly limit: number;
}

/** What a button under a message needs and has no room for itself. */
export interface Card {
  /** Whose call it holds. */
  readonly person: string;
  readonly text: string;
  readonly at: Date;
}

/** One thing that a person said to the bot in a channel, a thread or a DM. */
export interface Turn {
  readonly person: string;
  readonly channel: string;
  readonly text: string;
  readonly at: Date;
}

/** Which turns are wanted. */
export interface LastTurns {
  readonly person: string;
  readonly channel: string;
  readonly limit: number;
  /** Inclusive; older ones are left out. */
  readonly since: Date;
}

/**
 * What outlives a restart. A method that has returned has written: what it took survives a crash of
 * the process; settings, votes and what was forgotten also a power cut. All ids are the platform's
 * own, as text. A text ends at its first NUL character, which nobody can type. Every method throws
 * StoreError when the file can't be read or written.
 */
export interface Store {
  readonly settings: {
    /** A server's settings; where nothing was ever set, `defaultSettings`. */
    of(server: string): ServerSettings;
    set(server: string, settings: ServerSettings): void;
  };
  readonly votes: {
    /** Counts a vote; a person's later vote on the same answer replaces the earlier. */
    cast(vote: Vote): void;
    tally(answer: string): VoteTally;
  };
  readonly questions: {
    add(question: AskedQuestion): void;
    /**
     * What may be offered to a person there: everybody's shared questions in that server and the
     * person's own; outside of any server, only the person's own from there. The person's own come
     * first, each part newest first, each wording once.
     */
    recent(wanted: RecentQuestions): readonly string[];
  };
  readonly turns: {
    add(turn: Turn): void;
    /** The newest `limit` of them, oldest first. */
    last(wanted: LastTurns): readonly string[];
  };
  readonly cards: {
    /** @returns an id of at most 16 letters, digits, `-` and `_`. */
    put(card: Card): string;
    /** The card's text; `undefined` when it was erased, or never there. */
    get(id: string): string | undefined;
  };
  /** Erases everything about a person. @returns how many records that was. */
  forget(person: string): number;
  /** Erases what has been kept for its time (`KEEP_DAYS`), seen from `now`. @returns how many records that was. */
  sweep(now: Date): number;
  /** Nothing can be read or written afterwards; closing again does nothing. */
  close(): void;
}

/** A server in which nobody set anything: answers everywhere, to everybody, whatever the confidence. */
export const defaultSettings = {
  channels: [],
  private: false,
  silence: undefined,
} satisfies ServerSettings;

/** For how many days each kind of record about a person is kept before `sweep` erases it. */
export const KEEP_DAYS = { turns: 1, questions: 30, cards: 90 } as const;

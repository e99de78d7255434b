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

/** An answer that somebody voted on. */
export interface VotedAnswer {
  /** `undefined` outside of any server. */
  readonly server: string | undefined;
  /** Whether everybody in the server could see it. */
  readonly shared: boolean;
  readonly question: string;
  readonly file: string;
  readonly passage: string;
}

/** An answer that somebody found not helpful. */
export interface DoubtedAnswer extends Pick<VotedAnswer, 'question' | 'file' | 'passage'> {
  readonly notHelpful: number;
  readonly helpful: number;
  readonly first: Date;
  readonly last: Date;
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

/** A question that was refused. */
export interface RefusedQuestion {
  /** The same for every wording of one question. */
  readonly key: string;
  readonly text: string;
  readonly person: string;
  /** `undefined` outside of any server. */
  readonly server: string | undefined;
  /** Whether everybody in the server could see it being asked. */
  readonly shared: boolean;
  /** What came nearest, if anything did. */
  readonly nearest: NearestPassage | undefined;
  readonly at: Date;
}

export interface NearestPassage {
  readonly file: string;
  readonly text: string;
}

/** A question, in all of its wordings, that the articles do not answer. */
export interface Gap {
  readonly key: string;
  /** The latest wording that everybody could see; else the latest. */
  readonly text: string;
  readonly times: number;
  readonly people: number;
  readonly first: Date;
  readonly last: Date;
  /** What came nearest when it was last asked. */
  readonly nearest: NearestPassage | undefined;
}

/**
 * Whose questions and answers are wanted: one server's, as its managers may see them, which leaves out
 * what one person alone asked or got privately; or everybody's, for whoever runs the bot.
 */
export type Scope = { readonly server: string } | 'everywhere';

/** A question whose asker wants to be told when the articles answer it. */
export interface Subscription {
  readonly person: string;
  /** The same for every wording of one question. */
  readonly key: string;
  readonly question: string;
  /** Where it was asked; `undefined` outside of any server. */
  readonly server: string | undefined;
  /** The person's language, BCP 47. */
  readonly locale: string;
  readonly at: Date;
}

export interface OpenSubscription extends Subscription {
  /** Never given twice. */
  readonly id: number;
  /** When the person could last not be told; `undefined` when nobody tried. */
  readonly failed: Date | undefined;
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
 * the process; settings, votes, subscriptions and what was forgotten also a power cut. All ids are the platform's
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
    /** Says what a vote that was cast is on, for whoever looks after the articles; nothing when it was erased. */
    describe(vote: Pick<Vote, 'answer' | 'person'>, about: VotedAnswer): void;
    tally(answer: string): VoteTally;
    /** Only of answers that were described. Most doubted first, then latest. */
    doubted(scope: Scope): readonly DoubtedAnswer[];
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
  readonly gaps: {
    add(question: RefusedQuestion): void;
    /** Most asked first, then latest. */
    list(scope: Scope): readonly Gap[];
    /** Takes out, everywhere, a question that the articles answer now. */
    settle(key: string): void;
  };
  readonly subscriptions: {
    /** Kept durably. `full` when the person has `MOST_SUBSCRIPTIONS` already. */
    add(subscription: Subscription): 'added' | 'already' | 'full';
    /** Oldest first. */
    all(): readonly OpenSubscription[];
    /** The person was told: there is nothing more to do. Kept durably. */
    done(id: number): void;
    failed(id: number, at: Date): void;
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
export const KEEP_DAYS = {
  turns: 1,
  questions: 30,
  cards: 90,
  refusals: 180,
  subscriptions: 365,
} as const;

/** How many questions a person may wait for at once. */
export const MOST_SUBSCRIPTIONS = 10;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that stand between a figure and what governs it, and change nothing of that: "more than", "a record". */
export const APPROXIMATORS: ReadonlySet<string> = words(
  `about around some over nearly almost approximately roughly only just another further additional
  record estimated total exactly barely mere preliminary provisional a an the more less fewer than least
  most much as up to close well an average below under above now then even still planned targeted original between`,
);

/** Verbs, folded, that say of their subject what it comes to. */
export const FIGURE_VERBS: ReadonlySet<string> = words(
  `is was are were be been being hit hits reach reached reaches reaching top topped tops total totalled
  totaled totals totalling totaling amount amounted amounts stand stands stood standing average averaged
  averages averaging surpass surpassed surpasses exceed exceeded exceeds approximate approximated
  approximates value valued estimate estimated put forecast projected expected come came comes account
  accounted accounts accounting make made makes makeup represent represented represents constitute
  constituted remain remained remains rise rose rises risen rising fall fell falls fallen falling
  increase increased increases increasing decrease decreased decreases grow grew grows grown growing
  drop dropped drops decline declined declines declining climb climbed climbs jump jumped jumps surge
  surged soar soared slip slipped slide slid plunge plunged tumble tumbled leap leapt leaped double
  doubled shrink shrank shrunk expand expanded contract contracted gain gained edge edged widen
  widened narrow narrowed sold cost costs set worth go going went goes measure measured weigh weighed
  financed registered recorded quoted priced`,
);

/** Words that say that a figure grew, folded. */
export const UP_WORDS: ReadonlySet<string> = words(
  `up rise rose rises risen rising increase increased increases increasing grow grew grows grown growing
  climb climbed climbs climbing jump jumped jumps surge surged surges soar soared gain gained gains leap
  leapt leaped expand expanded raise raised raises raising boost boosted add added adds edged higher
  growth upturn widen widened exceed exceeded double doubled`,
);

/** Words that say that it shrank. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  `down fall fell falls fallen falling decrease decreased decreases decreasing drop dropped drops
  dropping decline declined declines declining slip slipped slide slid plunge plunged plunges tumble
  tumbled shrink shrank shrunk contract contracted cut cuts cutting reduce reduced reduces reducing
  lower lowered dip dipped sink sank narrow narrowed slump slumped`,
);

/** Nouns for a change: "a 5 percent rise in exports". */
export const CHANGE_NOUNS: ReadonlySet<string> = words(
  'rise increase growth gain jump climb surge leap fall drop decline decrease cut reduction slump slide dip contraction expansion',
);

/** Words that open what a figure is held against. */
export const BASELINE_OPENERS: ReadonlySet<string> = words(
  'from than against vs versus after compared',
);

/** Words for trade both ways, as terms. */
export const TRADE_AT_LARGE: ReadonlySet<string> = words('trade commerc');

/** Nouns of currencies that are no more, and that the runtime's tables leave out. */
export const PAST_CURRENCIES: Readonly<Record<string, string>> = {
  markka: 'FIM',
  drachma: 'GRD',
  schilling: 'ATS',
  punt: 'IEP',
  austral: 'ARA',
  sucre: 'ECS',
};

/** Ordinals that make a rank stand before one of these: "the third largest exporter". */
export const SUPERLATIVES: ReadonlySet<string> = words(
  `largest biggest highest lowest smallest greatest longest tallest richest poorest strongest busiest
  oldest youngest fastest best worst most leading deepest widest heaviest wealthiest`,
);

/** Lower-case nouns that name the holder of a figure without a name of its own. */
export const HOLDER_NOUNS: ReadonlySet<string> = words(
  'company companies firm firms group bank banks government unit subsidiary producer producers country city province ministry agency',
);

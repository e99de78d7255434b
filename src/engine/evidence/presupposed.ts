import { termOf } from '../text/termOf.js';

/** Words for one event that a question can take for granted, and the words by which a text tells it; as terms. */
export interface PresupposedEvent {
  readonly asked: ReadonlySet<string>;
  /** A turn of several words that asks for it too. */
  readonly asking: RegExp | undefined;
  readonly told: ReadonlySet<string>;
  /** Verbs of two words that tell it, folded as a text may write them. */
  readonly phrases: RegExp | undefined;
  /** Whether its subject is whom it befalls ("why did X resign"), without a passive. */
  readonly ofSubject: boolean;
}

function event(
  asked: string,
  told: string,
  { phrases, asking, ofSubject = false }: Partial<PresupposedEvent> = {},
): PresupposedEvent {
  const terms = (list: string) =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(termOf);
  return {
    asked: new Set(terms(asked)),
    asking,
    told: new Set([...terms(asked), ...terms(told)]),
    phrases,
    ofSubject,
  };
}

const STEPPED_DOWN =
  /\bst(?:e|oo)p(?:ped|s|ping)? (?:down|aside|back)\b|\bst(?:and|ood) down\b|\bgave up\b/i;
const LOST_POST =
  /\b(?:lost|loses?|losing) (?:his|her|their|the|its) (?:job|posts?|seat|place|office)\b|\blet go\b|\bforced out\b|\b(?:contract|services?) (?:was |were |had been )?(?:terminated|ended|dispensed)\b/i;

/**
 * Events that undo or end something, and what befalls people. Whoever asks why a forum was postponed
 * takes it that it was; a text that tells of the forum with none of these words says nothing of the
 * kind. The words that tell are many on purpose, for a missing one costs an answer; but who retired,
 * was moved or has a successor was not fired for that.
 */
export const PRESUPPOSED: readonly PresupposedEvent[] = [
  event(
    'cancel postpone scrap abandon defer shelve delay',
    `drop suspend axe stop halt withdraw reschedule late delay skip discontinue rearrange miss
    relocate`,
    { phrases: /\b(?:put|push(?:ed)?|call(?:ed)?|set) (?:back|off)\b/i },
  ),
  event(
    'resign quit',
    'resignation leave depart departure retire relieve withdraw exit pull stop',
    {
      phrases: STEPPED_DOWN,
      ofSubject: true,
    },
  ),
  event('sack fire dismiss oust', 'remove removal relieve suspend dismissal sacking strip expel', {
    phrases: LOST_POST,
  }),
  event(
    'disqualify expel',
    'remove exclude strip ban suspend dismiss out penalty punish throw bar kick',
  ),
  event(
    'arrest detain',
    `custody jail charge hold seize nab apprehend catch imprison prison police accuse detention
    suspect handcuff`,
  ),
  event('jail imprison', 'sentence convict prison term guilty custody arrest detain behind serve'),
  event('acquit', 'acquittal clear innocent free exonerate', { phrases: /\bnot guilty\b/i }),
  event('convict', 'conviction guilty sentence jail imprison prison'),
  event(
    'ban outlaw prohibit forbid',
    `bar block restrict restriction suspend stop halt embargo prohibition boycott close illegal sanction`,
  ),
  event(
    'refuse reject decline',
    `deny oppose against not turn veto rebuff no unwilling fall drop decrease down less lower`,
  ),
  event(
    'lift',
    `remove end scrap drop ease relax raise increase up rise high cancel abolish hike jump boost`,
  ),
  event(
    'drop',
    `fall decline decrease down less lower cut reduce shrink slip slide plunge dip few cancel end stop
    halt suspend abandon discontinue axe close scrap weak low lose loss remove exclude out`,
  ),
  event(
    'leave',
    'depart departure quit resign resignation withdraw exit pull move go retire relieve dismiss remove transfer keep',
    { phrases: STEPPED_DOWN, ofSubject: true },
  ),
  event('withdraw', 'withdrawal pull leave quit exit recall retreat end'),
  event('abolish', 'scrap end remove drop cancel lift repeal abolition'),
  event('restore reinstate', 'return regain renew recover resume reopen restoration back again', {
    asking: /\b(?:gives?|gave|given|gets?|got|wins?|won|take|took)\b.{1,60}\bback\b/i,
  }),
];

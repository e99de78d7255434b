import { termOf } from '../../language/termOf.js';

/** Words for one event that a question can take for granted, and the words by which a text tells it; as terms. */
export interface PresupposedEvent {
  readonly asked: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** Verbs of two words that tell it, folded as a text may write them. */
  readonly phrases: RegExp | undefined;
}

function event(asked: string, told: string, phrases?: RegExp): PresupposedEvent {
  const terms = (list: string) => list.split(/\s+/).map(termOf);
  return {
    asked: new Set(terms(asked)),
    told: new Set([...terms(asked), ...terms(told)]),
    phrases,
  };
}

/**
 * Events that undo or end something. Whoever asks why a forum was postponed takes it that it was; a
 * text that tells of the forum with none of these words says nothing of the kind. The words that tell
 * are many on purpose: a missing one costs an answer.
 */
export const PRESUPPOSED: readonly PresupposedEvent[] = [
  event(
    'cancel postpone scrap abandon defer shelve delay',
    `drop suspend axe stop halt withdraw reschedule late delay skip discontinue rearrange miss
    relocate`,
    /\b(?:put|push(?:ed)?|call(?:ed)?|set) (?:back|off)\b/i,
  ),
  event(
    'resign quit',
    `resignation leave step depart departure retire replace succeed relieve dismiss exit withdraw pull
    former successor predecessor end ill move stop`,
    /\bst(?:e|oo)p(?:ped|s)? (?:down|aside)\b|\bstood down\b/i,
  ),
  event(
    'sack fire dismiss oust disqualify expel',
    `remove relieve replace suspend exclude strip ban dismissal sacking job post contract resign quit
    leave former punish penalty`,
  ),
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
    'depart departure quit resign withdraw exit pull move go step retire replace former',
  ),
  event('withdraw', 'withdrawal pull leave quit exit recall retreat end'),
  event('abolish', 'scrap end remove drop cancel lift repeal abolition'),
];

/** How much may be asked: `burst` questions at once, and one more each time `seconds / burst` have gone by. */
export interface Allowance {
  readonly burst: number;
  readonly seconds: number;
}

export interface CooldownLimits {
  readonly person: Allowance;
  readonly channel: Allowance;
}

/** Five questions in 20 s from one person, twenty in 20 s in one channel: more than anybody reads. */
export const usualCooldown = {
  person: { burst: 5, seconds: 20 },
  channel: { burst: 20, seconds: 20 },
} satisfies CooldownLimits;

/** Whether a question may be answered now. */
export type Turnstile =
  | { readonly outcome: 'go' }
  | {
      readonly outcome: 'wait';
      /** Whole seconds until it may be, at least 1. */
      readonly seconds: number;
      /** Whether nobody was told to wait since the last question that went through: saying it once is enough. */
      readonly first: boolean;
    };

export interface Cooldown {
  /** Counts a question, when it may be answered; one that has to wait costs nothing. */
  pass(person: string, channel: string, now: Date): Turnstile;
  /** How many people and channels are remembered. */
  size(): number;
}

/**
 * A person or a channel that asked lately. The generic cell rate algorithm (ITU-T I.371): a token
 * bucket kept as one number, the time in milliseconds at which the bucket will be full again.
 */
interface Bucket {
  fullAt: number;
  told: boolean;
}

/** Above this many buckets the full ones are thrown away, as they say no more than none. */
const SWEPT_ABOVE = 1_000;

/** Holds each person and each channel to its allowance; `undefined` lets everything pass. */
export function cooldown(limits: CooldownLimits | undefined): Cooldown {
  if (limits === undefined) return { pass: () => ({ outcome: 'go' }), size: () => 0 };
  const { person: ofPerson, channel: ofChannel } = limits;
  const people = new Map<string, Bucket>();
  const channels = new Map<string, Bucket>();
  return {
    pass(person, channel, now) {
      const at = now.getTime();
      const asker = bucket(people, person, at);
      const place = bucket(channels, channel, at);
      const wait = Math.max(waitMs(asker, ofPerson, at), waitMs(place, ofChannel, at));
      if (wait > 0) {
        const first = !asker.told;
        asker.told = true;
        return { outcome: 'wait', seconds: Math.ceil(wait / 1_000), first };
      }
      asker.told = false;
      take(asker, ofPerson, at);
      take(place, ofChannel, at);
      return { outcome: 'go' };
    },
    size: () => people.size + channels.size,
  };
}

function bucket(buckets: Map<string, Bucket>, id: string, at: number): Bucket {
  const known = buckets.get(id);
  if (known !== undefined) return known;
  if (buckets.size >= SWEPT_ABOVE) {
    for (const [other, { fullAt }] of buckets) if (fullAt <= at) buckets.delete(other);
  }
  const made = { fullAt: at, told: false };
  buckets.set(id, made);
  return made;
}

/** Milliseconds until the bucket holds a token; 0 when it does. */
function waitMs({ fullAt }: Bucket, allowance: Allowance, at: number): number {
  const room = (allowance.burst - 1) * tokenMs(allowance);
  return Math.max(0, fullAt - at - room);
}

function take(bucket: Bucket, allowance: Allowance, at: number): void {
  bucket.fullAt = Math.max(bucket.fullAt, at) + tokenMs(allowance);
}

function tokenMs({ burst, seconds }: Allowance): number {
  return (seconds * 1_000) / burst;
}

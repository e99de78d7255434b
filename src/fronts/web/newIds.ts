/** Ids start here, so that they have the 18 digits of Discord's own. */
const FIRST = 100_000_000_000_000_000n;

/** Makes ids in the form of Discord's, counting up. */
export function newIds(): () => string {
  let last = FIRST;
  return () => {
    last += 1n;
    return String(last);
  };
}

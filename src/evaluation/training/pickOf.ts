/** A number from 0 to below `count` that depends on the text alone (FNV-1a, 32 bits): chance without a die. */
export function pickOf(text: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return count === 0 ? 0 : (hash >>> 0) % count;
}

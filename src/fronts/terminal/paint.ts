/** Sets text off from its surroundings. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** Paint for a terminal (ECMA-48 "select graphic rendition"), or none when colours are off. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return { bold: (text) => text, dim: (text) => text };
  return {
    bold: (text) => `\x1b[1m${text}\x1b[22m`,
    dim: (text) => `\x1b[2m${text}\x1b[22m`,
  };
}

import type { Writable } from 'node:stream';

/** Where the progress of long work is shown. */
export interface ProgressSetting {
  /** Takes no results: standard error. */
  readonly output: Writable;
  /** Whether somebody looks at a terminal, where a bar can be drawn anew in its line. */
  readonly terminal: boolean;
  /** Milliseconds since any fixed moment. */
  clock(): number;
}

/** The progress of one piece of work. */
export interface Progress {
  update(done: number, total: number): void;
  /** Takes the bar away; where there is none, says that the work is done if anything was said before. A second call does nothing. */
  end(): void;
}

/** Work that is done sooner, or has fewer steps, is not worth a word. */
const SILENT_MS = 1_000;
const FEWEST_STEPS = 50;
/** Between two drawings: quicker than the eye wants it, and slow enough to cost nothing. */
const DRAW_MS = 100;
/** Between two lines where each one stays, such as a log. */
const LINE_MS = 10_000;
const WIDTH = 30;
/** To the line's beginning, and wipe it (ECMA-48 "erase in line"). */
const WIPE = '\r\x1b[K';

/** Shows how far work has come: a bar in a terminal, else a plain line now and then. */
export function showProgress(what: string, { output, terminal, clock }: ProgressSetting): Progress {
  const begun = clock();
  let next = begun + SILENT_MS;
  let shown: { readonly done: number; readonly total: number } | undefined;
  return {
    update(done, total) {
      const now = clock();
      if (now < next || total < FEWEST_STEPS) return;
      next = now + (terminal ? DRAW_MS : LINE_MS);
      shown = { done, total };
      output.write(
        terminal
          ? `${WIPE}${what} ${bar(done / total)} ${count(done)} of ${count(total)}`
          : `${what}: ${count(done)} of ${count(total)}\n`,
      );
    },
    end() {
      if (shown === undefined) return;
      const seconds = ((clock() - begun) / 1_000).toFixed(1);
      shown = undefined;
      output.write(terminal ? WIPE : `${what}: done in ${seconds} s\n`);
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

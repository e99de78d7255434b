import { fold } from '../../language/fold.js';
import type { NameKind } from '../../language/kindOfName.js';
import { findNames } from '../../language/names.js';
import { slice } from '../../language/span.js';
import type { Collection } from '../../search/collection.js';

/** The proper names of a collection, to put one in the place of another. */
export interface NameInventory {
  /** What a folded name names, where that is sure enough; `undefined` for a name that does not stand there. */
  kindOf(folded: string): NameKind | undefined;
  /** The names of one kind as they are written, in alphabetical order. */
  ofKind(kind: NameKind): readonly string[];
}

/** Collects the names of all sentences. A name that stands for two kinds of thing counts as the one it was first met as. */
export function listNames({ articles, sentencesOf, lexicon }: Collection): NameInventory {
  const kinds = new Map<string, NameKind>();
  const written = new Map<NameKind, string[]>();
  for (const article of articles) {
    for (const sentence of sentencesOf(article)) {
      for (const name of findNames(article.text, sentence, lexicon.casing)) {
        const text = slice(article.text, name).replace(/\s+/g, ' ');
        const folded = fold(text);
        if (name.kind === 'other' || kinds.has(folded)) continue;
        kinds.set(folded, name.kind);
        const known = written.get(name.kind);
        if (known === undefined) written.set(name.kind, [text]);
        else known.push(text);
      }
    }
  }
  for (const names of written.values()) names.sort();
  return { kindOf: (folded) => kinds.get(folded), ofKind: (kind) => written.get(kind) ?? [] };
}

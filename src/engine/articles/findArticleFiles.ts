import { type Dirent, promises as fs } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ArticlesFolderError } from './articlesFolderError.js';
import { formatOf, listEndings } from './formats/formats.js';

/** What a folder holds, before any file is read. */
export interface FoundFiles {
  /** Paths below the folder with `/`, in code-unit order. */
  readonly files: readonly string[];
  /** One plain line each: what was left out, and what to do. */
  readonly warnings: readonly string[];
  /** Whether a link led to any of them, so that a change elsewhere may be a change of theirs. */
  readonly linked: boolean;
}

/**
 * Finds the files of a folder and its sub-folders that have a known format. Hidden ones (a dot in front) are
 * left alone. A symbolic link is followed as long as it stays inside and no file comes twice.
 *
 * @throws ArticlesFolderError when the folder is missing, is none, or can't be opened
 */
export async function findArticleFiles(folder: string): Promise<FoundFiles> {
  const walk = new Walk(folder, await openFolder(folder));
  await walk.enter('');
  return walk.found();
}

/** The folder's real path, so that links can be held against it. */
async function openFolder(folder: string): Promise<string> {
  try {
    const real = await fs.realpath(folder);
    if ((await fs.stat(real)).isDirectory()) return real;
  } catch (cause) {
    throw new ArticlesFolderError(folder, whyClosed(cause), { cause });
  }
  throw new ArticlesFolderError(folder, 'is not a folder');
}

/** One way through a folder; remembers the real places it has been to. */
class Walk {
  readonly #folder: string;
  readonly #root: string;
  readonly #seen = new Set<string>();
  readonly #files: string[] = [];
  readonly #warnings: string[] = [];
  readonly #others = new Map<string, number>();
  #linked = false;

  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
  }

  found(): FoundFiles {
    const warnings = [...this.#warnings].sort(byCodeUnit);
    if (this.#others.size > 0) warnings.push(this.#ofOtherKinds());
    return { files: this.#files.sort(byCodeUnit), warnings, linked: this.#linked };
  }

  /** Reads the sub-folder at a path below the root; `''` is the root itself. */
  async enter(path: string): Promise<void> {
    let entries: Dirent[];
    try {
      this.#seen.add(await fs.realpath(join(this.#root, path)));
      entries = await fs.readdir(join(this.#root, path), { withFileTypes: true });
    } catch (cause) {
      if (path === '') throw new ArticlesFolderError(this.#folder, whyClosed(cause), { cause });
      this.#warnings.push(`${path}/: left out, the folder can't be opened; check its permissions.`);
      return;
    }
    // Links come last: what is really in the folder keeps its own path.
    const links = entries.filter((entry) => entry.isSymbolicLink());
    for (const entry of [...entries.filter((one) => !links.includes(one)), ...links]) {
      if (entry.name.startsWith('.')) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) await this.#follow(below);
      else if (entry.isDirectory()) await this.enter(below);
      else if (entry.isFile()) this.#take(below);
      else this.#count('(special files)');
    }
  }

  async #follow(path: string): Promise<void> {
    let real: string;
    try {
      real = await fs.realpath(join(this.#root, path));
    } catch {
      this.#warnings.push(`${path}: left out, the link leads nowhere; remove it or mend it.`);
      return;
    }
    const inside = relative(this.#root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || join(this.#root, inside) !== real) {
      this.#warnings.push(
        `${path}: left out, the link leaves the articles folder; copy the file there instead.`,
      );
    } else if (inside === '' || this.#seen.has(real) || this.#isAbove(real, path)) {
      this.#warnings.push(
        `${path}: left out, the link leads back to a folder already read; remove it.`,
      );
    } else {
      await this.#takeWhatIsAt(real, path);
    }
  }

  async #takeWhatIsAt(real: string, path: string): Promise<void> {
    const stats = await fs.stat(real);
    this.#linked = true;
    if (stats.isDirectory()) await this.enter(path);
    else if (stats.isFile()) this.#take(path);
    // Reading a pipe would wait for ever.
    else this.#count('(special files)');
  }

  /** Whether a real place is one that the path itself runs through. */
  #isAbove(real: string, path: string): boolean {
    return join(this.#root, path).startsWith(`${real}${sep}`);
  }

  #take(path: string): void {
    if (formatOf(path) !== undefined) {
      this.#files.push(path);
      return;
    }
    const ending = extname(path).toLowerCase();
    this.#count(ending === '' ? '(no ending)' : ending);
  }

  #count(kind: string): void {
    this.#others.set(kind, (this.#others.get(kind) ?? 0) + 1);
  }

  #ofOtherKinds(): string {
    const kinds = [...this.#others].sort(([a], [b]) => byCodeUnit(a, b));
    const list = kinds.map(([kind, count]) => `${kind} ${count}`).join(', ');
    return `Not read, because only ${listEndings()} files are: ${list}. Save what should be served as one of these.`;
  }
}

/** Plain order of UTF-16 code units, the same on every system and in every language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function whyClosed(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'is not a folder';
    case 'EACCES':
    case 'EPERM':
      return "can't be opened (no permission)";
    case 'ELOOP':
      return 'is a link that leads back to itself';
    default:
      return "can't be opened";
  }
}

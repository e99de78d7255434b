import type Libsql from 'libsql';
import { explain, openDatabase } from './openDatabase.js';
import { StoreError } from './storeError.js';

/** A value as SQLite takes and gives it. */
export type Cell = string | number | null;
/** One row, by column. */
export type Row = Readonly<Record<string, Cell>>;

/** An open database for the store's tables. Its methods throw StoreError when something goes wrong. */
export interface Connection {
  /** All rows that a query gives. */
  rows(sql: string, ...values: readonly Cell[]): readonly Row[];
  /** Runs one statement. @returns how many rows it changed. */
  change(sql: string, ...values: readonly Cell[]): number;
  /** Runs changes as one: all of them or none. They survive a power cut too, and not only a crash of the process. */
  durably<T>(changes: () => T): T;
  /** Empties the write-ahead log into the file, so that nothing erased is left in it. */
  settle(): void;
  close(): void;
}

/**
 * Opens a file, or `:memory:`.
 *
 * Changes are written with `synchronous = NORMAL`: in the operating system's hands when the call
 * returns, so a crash of the process loses nothing, while a power cut may take the last seconds.
 * That will do for what nobody was promised (turns, questions to offer again) and costs no wait for
 * the disk on every question. What a person was told is kept goes through `durably`, which waits.
 * @throws StoreError as openDatabase does
 */
export function connect(file: string): Connection {
  const database = openDatabase(file);
  database.exec('PRAGMA synchronous = NORMAL');
  const prepared = new Map<string, Libsql.Statement<unknown[]>>();
  let open = true;

  function guarded<T>(work: () => T): T {
    // libsql would still run a statement that was prepared before the database was closed.
    if (!open) throw new StoreError(file, `The database ${file} is closed.`);
    try {
      return work();
    } catch (cause) {
      throw cause instanceof StoreError ? cause : explain(file, cause);
    }
  }

  function statement(sql: string): Libsql.Statement<unknown[]> {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  return {
    rows: (sql, ...values) => guarded(() => statement(sql).all(values) as Row[]), // every column of ours holds a Cell
    change: (sql, ...values) => guarded(() => statement(sql).run(values).changes),
    durably: (changes) =>
      guarded(() => {
        database.exec('PRAGMA synchronous = FULL');
        try {
          return database.transaction(changes).immediate();
        } finally {
          database.exec('PRAGMA synchronous = NORMAL');
        }
      }),
    settle: () => {
      guarded(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all());
    },
    close() {
      if (!open) return;
      open = false;
      prepared.clear();
      database.close();
    },
  };
}
